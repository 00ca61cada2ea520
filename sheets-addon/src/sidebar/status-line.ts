import { byId, element, fill } from './element.ts';
import type { Status } from './protocol.ts';
import { texts } from './texts.ts';

/** The head of the sidebar: which rubric, and is it the one that the sheet shows. */
export function showStatus(status: Status): void {
  const { rubric, attention } = status;
  const current = isCurrent(status);
  fill(
    byId('rubric'),
    element('h1', {}, rubric ? rubric.title : texts.title),
    rubric ? element('p', { class: 'muted' }, texts.version(rubric.version)) : null,
    element(
      'p',
      { class: current ? 'state good' : 'state' },
      element('span', { 'aria-hidden': 'true' }, current ? '✓ ' : '○ '),
      stateOf(status),
    ),
    ...attention.map((sentence) => element('p', { class: 'attention' }, sentence)),
  );
}

/** The chosen rubric is the one that the sheet shows. */
export const isCurrent = ({ rubric, applied }: Status): boolean =>
  rubric !== null && applied !== null && applied.digest === rubric.digest;

function stateOf(status: Status): string {
  if (status.lost) return texts.lost;
  if (!status.rubric) return texts.noRubric;
  if (!status.applied) return texts.notApplied;
  return isCurrent(status) ? texts.appliedSame : texts.appliedOther(status.applied.title, status.applied.version);
}
