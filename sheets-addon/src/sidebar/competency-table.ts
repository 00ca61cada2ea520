import { element } from './element.ts';
import type { CompetencyView } from './protocol.ts';
import { shownGap, shownScore, texts } from './texts.ts';

/** A row's extra words, such as `low n`. */
export type Remark<View> = (competency: View) => string;

/** Competencies with score, gap and a word for the band: the word says what the colour says. */
export function competencyTable<View extends CompetencyView>(
  caption: string,
  scoreHeading: string,
  competencies: readonly View[],
  remark: Remark<View> = () => '',
): HTMLElement {
  const rows = competencies.map((competency) => {
    const { name, score, gap, band, belowFloor } = competency;
    const extra = remark(competency);
    // A remark, such as "low n", says that the score is not judged: it has no band's colour.
    const look = extra !== '' ? 'not-observed' : belowFloor ? 'below-floor' : (band ?? 'not-observed');
    const word = belowFloor ? texts.belowFloor : band ? texts.bands[band] : texts.notObserved;
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element(
        'td',
        { class: `score ${look}` },
        element('b', {}, shownScore(score)),
        element('span', {}, extra === '' ? word : extra),
      ),
      element('td', { class: 'number' }, shownGap(gap)),
    );
  });
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, texts.competency),
        element('th', { scope: 'col' }, scoreHeading),
        element('th', { scope: 'col', class: 'number' }, texts.gap),
      ),
    ),
    element('tbody', {}, ...rows),
  );
}
