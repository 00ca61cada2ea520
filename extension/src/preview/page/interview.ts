import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';

/** The sheet that an interviewer holds: questions, what to listen for, red flags, and the levels to tick. */
export function interviewSheet(rubric: Rubric): HTMLElement {
  const list = (title: string, texts: readonly string[]) =>
    texts.length > 0 &&
    element('div', {}, element('h4', {}, title), element('ul', {}, ...texts.map((text) => element('li', {}, text))));
  const labels = new Map(rubric.scale.levels.map(({ score, label }) => [score, label]));
  return element(
    'div',
    { class: 'sheet' },
    element(
      'p',
      { class: 'blanks' },
      ...[t('Candidate'), t('Interviewer'), t('Date')].map((one) => element('span', {}, `${one}:`)),
    ),
    ...rubric.competencies.map((competency) =>
      element(
        'section',
        { class: 'competency' },
        element('h2', {}, competency.name),
        competency.summary !== undefined && element('p', { class: 'label' }, competency.summary),
        ...(competency.interview ?? []).map(({ ask, listenFor = [], redFlags = [] }) =>
          element(
            'article',
            { class: 'question' },
            element('h3', {}, ask),
            element('div', { class: 'signs' }, list(t('Listen for'), listenFor), list(t('Red flags'), redFlags)),
          ),
        ),
        element(
          'ul',
          { class: 'ticks' },
          ...[...competency.anchors]
            .sort((a, b) => a.score - b.score)
            .map(({ score, text }) =>
              element(
                'li',
                {},
                element('span', { class: 'box', 'aria-hidden': 'true' }, '☐ '),
                element('b', {}, `${score} ${labels.get(score) ?? ''} `),
                text,
              ),
            ),
        ),
      ),
    ),
  );
}
