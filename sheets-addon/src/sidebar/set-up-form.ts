import { element } from './element.ts';
import { say, working } from './progress.ts';
import { call } from './server.ts';
import { texts } from './texts.ts';

/** Makes a scorecard tab for a pasted list of people. */
export function setUpForm(): HTMLElement {
  const people = element('textarea', { id: 'people', rows: '4', spellcheck: 'false' });
  const period = element('input', { id: 'new-period', type: 'text', value: '' });
  const make = async (): Promise<void> => {
    const outcome = await working(() => call('sidebarSetUp', people.value, period.value));
    if (outcome) say(outcome.message, outcome.done ? 'plain' : 'bad');
  };
  return element(
    'details',
    {},
    element('summary', {}, texts.setUp),
    element('p', {}, element('label', { for: 'people' }, texts.setUpPeople), people),
    element('p', {}, element('label', { for: 'new-period' }, texts.setUpPeriod), period),
    element('p', {}, element('button', { type: 'button', onclick: () => void make() }, texts.setUpButton)),
  );
}
