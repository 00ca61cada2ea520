/** In milliseconds. A list that opens under the pointer may keep to itself that the button was let go. */
const longest = 10_000;

const waiting: (() => void)[] = [];
let lasting: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs at once, or where a button of the mouse is held, as soon as it was let go and the click was heard: a button that is
 * made anew while it is pressed is never clicked.
 */
export function afterPress(run: () => void): void {
  if (lasting === undefined) run();
  else waiting.push(run);
}

function over(): void {
  lasting = undefined;
  for (const run of waiting.splice(0)) run();
}

/** The click comes after the pointer is up, in the same turn. */
function letGo(): void {
  if (lasting === undefined) return;
  clearTimeout(lasting);
  lasting = setTimeout(over);
}

addEventListener(
  'pointerdown',
  () => {
    clearTimeout(lasting);
    lasting = setTimeout(over, longest);
  },
  true,
);
// A drag cancels the pointer.
for (const type of ['pointerup', 'pointercancel', 'keydown']) addEventListener(type, letGo, true);
addEventListener('pointermove', ({ buttons }) => buttons === 0 && letGo(), true);
addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && letGo(), true);
