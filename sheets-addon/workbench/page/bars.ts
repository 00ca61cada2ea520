import type { StateView } from '../protocol.ts';
import { button, byId, textElement } from './element.ts';

/** What the bars of the page offer. */
export interface BarEvents {
  save(): void;
  undo(): void;
  redo(): void;
  applyRubric(): void;
}

export function openBars(events: BarEvents): void {
  byId('save').addEventListener('click', () => events.save());
  byId('undo').addEventListener('click', () => events.undo());
  byId('redo').addEventListener('click', () => events.redo());
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    events.save();
  });
}

const isSimulation =
  'This is a simulation of Google Sheets on this computer: nothing is sent anywhere. It does not simulate sharing, several people at once, comments, Google’s own formulas (QUERY, IMPORTRANGE, LAMBDA…), looks set by hand, pivot tables and filters.';

/** Shows what the state says around the grid. */
export function showBars(state: StateView, events: BarEvents): void {
  byId('name').textContent = state.name;
  byId<HTMLButtonElement>('undo').disabled = !state.canUndo;
  byId<HTMLButtonElement>('redo').disabled = !state.canRedo;
  const { file } = state;
  byId('save').hidden = file === null;
  byId<HTMLButtonElement>('save').disabled = file?.saved ?? true;
  byId('saved').textContent = !file
    ? 'An example: nothing here is saved'
    : file.changedOnDisk
      ? 'Changed on disk by another program: it is not overwritten'
      : file.saved
        ? 'All changes saved'
        : file.losses.length > 0
          ? `Unsaved changes. Saving writes a copy, for the file would lose: ${file.losses.join('; ')}`
          : 'Unsaved changes';
  document.title = `${file && !file.saved ? '• ' : ''}${state.name} – Rubric Kit workbench`;
  const unseen =
    state.unseen.length > 0 ? ` In this file but not shown here, and kept: ${state.unseen.join(', ')}.` : '';
  byId('about').textContent = isSimulation + unseen;
  showRubric(state, events);
}

function showRubric({ rubric }: StateView, events: BarEvents): void {
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
