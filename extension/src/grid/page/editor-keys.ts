/** Keys that write, or change what is written. */
export function isOfWriting(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (event.getModifierState('AltGraph')) return true;
  if (!altKey && !ctrlKey && !metaKey) return !/^F(?!2$)\d/.test(key);
  return /^(?:[acvxyz.]|Arrow.*|Home|End|Backspace|Delete|Enter|Escape)$/i.test(key);
}

/**
 * Keys that the editor would take for its own and a box does itself: to select all, which comes too late from there, when
 * more is typed already, and to take back what is typed and not written.
 */
export const isOfBox = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isTyped: boolean): boolean =>
  (ctrlKey || metaKey) && !altKey && (isTyped ? /^[ayz]$/i : /^a$/i).test(key);

/**
 * Before a key that is for the editor around the page, such as one that saves or goes to another tab: the editor may take
 * the page away at once, and what is typed and not written with it.
 */
export function beforeEditorKeys(write: () => void): void {
  const hear = (event: KeyboardEvent) => {
    if (!event.isComposing && !isOfWriting(event) && !modifiers.has(event.key)) write();
  };
  addEventListener('keydown', hear, true);
}

/** Held with a key that is still to come. */
const modifiers: ReadonlySet<string> = new Set(['Control', 'Alt', 'Meta', 'Shift', 'AltGraph']);
