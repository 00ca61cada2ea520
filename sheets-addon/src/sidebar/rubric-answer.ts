import { element } from './element.ts';
import type { RubricAnswer, RubricProblem } from './protocol.ts';
import { openPage } from './tabs.ts';
import { texts } from './texts.ts';

/** Why a rubric was refused, line by line; or what follows from taking it. */
export function answerView({ accepted, problems, review }: RubricAnswer): HTMLElement[] {
  if (!accepted) return [problemList(problems)];
  const next = element(
    'button',
    { type: 'button', id: 'next', class: 'primary', onclick: () => openPage('mapping') },
    texts.nextStep,
  );
  return [
    ...(review.length > 0
      ? [element('h3', {}, texts.review), element('ul', {}, ...review.map((sentence) => element('li', {}, sentence)))]
      : []),
    element('p', {}, next),
    ...(problems.length > 0
      ? [element('details', {}, element('summary', {}, texts.hints(problems.length)), problemList(problems))]
      : []),
  ];
}

/** How many of the problems keep a rubric from being used. */
export const errorsOf = ({ problems }: RubricAnswer): number =>
  problems.filter(({ severity }) => severity === 'error').length;

function problemList(problems: readonly RubricProblem[]): HTMLElement {
  const items = problems.map(({ severity, message, line, column }) =>
    element(
      'li',
      { class: severity },
      element('b', {}, `${texts.severities[severity]}, ${texts.place(line, column)}`),
      element('p', {}, message),
    ),
  );
  return element('ul', { class: 'plain problems' }, ...items);
}
