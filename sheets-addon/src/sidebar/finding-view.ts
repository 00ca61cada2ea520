import { element } from './element.ts';

/** What was found, by its name, and what to do about it. */
export const findingView = (name: string, finding: string, action: string): HTMLElement =>
  element(
    'div',
    { class: 'finding' },
    element('p', {}, element('b', {}, name)),
    element('p', {}, finding),
    element('p', {}, element('b', { 'aria-hidden': 'true' }, '→ '), action),
  );
