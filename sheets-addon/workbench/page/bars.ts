import type { FileView, StateView } from '../protocol.ts';
import { button, byId, textElement } from './element.ts';

/** What the bars of the page offer. */
export interface BarEvents {
  save(): void;
  undo(): void;
  redo(): void;
  applyRubric(): void;
}

/** Makes the buttons and Ctrl+S work. */
export function openBars(events: BarEvents): void {
  byId('save').addEventListener('click', () => events.save());
  byId('undo').addEventListener('click', () => events.undo());
  byId('redo').addEventListener('click', () => events.redo());
  // A press of the mouse leaves the keys with the cells; a button that goes off would lose them to nobody.
  for (const id of ['save', 'undo', 'redo']) byId(id).addEventListener('mousedown', (event) => event.preventDefault());
  // Before the grid, which takes keys for itself.
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      event.stopPropagation();
      events.save();
    },
    { capture: true },
  );
}

const isSimulation = 'A simulation of Google Sheets on this computer: nothing is sent anywhere. ';
const notSimulated =
  'Not simulated: sharing, several people at once, comments, filters, pivot tables, looks set by hand, and formulas that only Google has (QUERY, IMPORTRANGE, LAMBDA…).';

/** Shows what the state says around the grid. */
export function showBars(state: StateView, events: BarEvents): void {
  byId('name').textContent = state.name;
  byId<HTMLButtonElement>('undo').disabled = !state.canUndo;
  byId<HTMLButtonElement>('redo').disabled = !state.canRedo;
  const { file } = state;
  const isUnsaved = file !== null && !file.saved;
  byId('save').hidden = file === null;
  // Never disabled: what was typed a moment ago may not have been answered yet.
  byId('save').setAttribute('aria-disabled', String(!isUnsaved));
  const saved = byId('saved');
  if (saved.textContent !== savedText(file)) saved.textContent = savedText(file);
  saved.title = savedText(file);
  saved.className = file?.changedOnDisk ? 'wrong' : isUnsaved ? 'unsaved' : '';
  document.title = `${isUnsaved ? '• ' : ''}${state.name} – Rubric Kit workbench`;
  const unseen =
    state.unseen.length > 0 ? ` In this file but not shown here, and kept: ${state.unseen.join(', ')}.` : '';
  byId('about').textContent = isSimulation + notSimulated + unseen;
  showRubric(state, events);
}

function savedText(file: FileView | null): string {
  if (!file) return 'Nothing here is saved';
  if (file.changedOnDisk) return 'Changed on disk by another program. Saving writes a copy';
  if (file.saved) return 'All changes saved';
  if (file.losses.length === 0) return 'Unsaved changes';
  return `Unsaved changes. Saving writes a copy, for the file would lose: ${file.losses.join('; ')}`;
}

let shownRubric = '';

function showRubric({ rubric }: StateView, events: BarEvents): void {
  // Said once, not after every edit; and a button that has the focus stays.
  if (JSON.stringify(rubric) === shownRubric) return;
  shownRubric = JSON.stringify(rubric);
  const bar = byId('rubric-bar');
  bar.hidden = rubric === null || (!rubric.fresh && rubric.problems.length === 0);
  bar.replaceChildren();
  if (!rubric) return;
  bar.className = rubric.problems.length > 0 ? 'wrong' : '';
  if (rubric.problems.length > 0) {
    const list = document.createElement('ul');
    list.append(...rubric.problems.map((problem) => textElement('li', problem)));
    bar.append(textElement('strong', `${rubric.path} has errors; the last version without any stays in use.`), list);
  } else if (rubric.fresh) {
    bar.append(
      textElement('span', `${rubric.path} has changed: ${rubric.title} ${rubric.version}`),
      button('Apply it', events.applyRubric),
    );
  }
}
