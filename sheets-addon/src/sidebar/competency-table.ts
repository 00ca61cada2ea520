import { element } from './element.ts';
import { shownGap, shownScore } from './numbers.ts';
import type { CompetencyView } from './protocol.ts';
import { texts } from './texts.ts';

/** Words beside a competency's numbers. */
export interface Words<View> {
  /** In the place of the band's word: why the score is not judged, such as `low n`. */
  readonly remark?: (competency: View) => string;
  /** Under the name, small. */
  readonly detail?: (competency: View) => string;
}

/** Competencies with score, gap and a word for the band: the word says what the colour says. */
export function competencyTable<View extends CompetencyView>(
  caption: string,
  scoreHeading: string,
  competencies: readonly View[],
  { remark = () => '', detail = () => '' }: Words<View> = {},
): HTMLElement {
  const heading = (text: string, look = ''): HTMLElement => element('th', { scope: 'col', class: look || null }, text);
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, caption),
    element(
      'thead',
      {},
      element('tr', {}, heading(texts.competency), heading(scoreHeading, 'middle'), heading(texts.gap, 'number')),
    ),
    element('tbody', {}, ...competencies.map((one) => competencyRow(one, remark(one), detail(one)))),
  );
}

function competencyRow(competency: CompetencyView, remark: string, detail: string): HTMLElement {
  const { name, score, gap, band, belowFloor } = competency;
  const word = belowFloor ? texts.belowFloor : band ? texts.bands[band] : texts.notObserved;
  // A score that is not judged has no band's colour.
  const look = remark !== '' ? 'not-judged' : belowFloor ? 'below-floor' : (band ?? 'not-judged');
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, detail === '' ? null : element('small', {}, detail)),
    element(
      'td',
      { class: `score ${look}` },
      element('b', {}, shownScore(score)),
      ' ',
      element('span', {}, remark === '' ? word : remark),
    ),
    element('td', { class: 'number' }, shownGap(gap)),
  );
}
