import { byId, element, fill } from './element.ts';
import type { Status } from './protocol.ts';
import { texts } from './texts.ts';

/** The head of the sidebar: which rubric, and is it the one that the sheet shows. */
export function showStatus(status: Status): void {
  const { rubric, applied, lost, attention } = status;
  const state = !rubric
    ? texts.noRubric
    : !applied
      ? texts.notApplied
      : applied.digest === rubric.digest
        ? texts.appliedSame
        : texts.appliedOther(applied.version);
  const current = rubric !== null && applied !== null && applied.digest === rubric.digest;
  fill(
    byId('rubric'),
    element('h1', {}, rubric ? rubric.title : 'Rubric Kit'),
    rubric ? element('p', { class: 'muted' }, texts.version(rubric.version)) : null,
    element('p', { class: current ? 'state good' : 'state' }, `${current ? '✓' : '○'} ${lost ? texts.lost : state}`),
    ...attention.map((sentence) => element('p', { class: 'attention' }, `! ${sentence}`)),
  );
}
