import { element } from './element.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { call } from './server.ts';
import { texts } from './texts.ts';

/** Makes a scorecard tab for a pasted list of people. */
export function setUpForm(isOpen: boolean): HTMLElement {
  const people = element('textarea', { id: 'people', rows: '4', spellcheck: 'false' });
  const period = element('input', { id: 'new-period', type: 'text', maxlength: '100' });
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (people.value.trim() === '') {
      say(texts.setUpFirst, 'bad');
      people.focus();
      return;
    }
    await run(() => call('sidebarSetUp', people.value, period.value.trim()), 'mapping');
  };
  return element(
    'details',
    { open: isOpen },
    element('summary', {}, texts.setUp),
    element(
      'form',
      { onsubmit: (event) => void make(event) },
      element('p', {}, element('label', { for: 'people' }, texts.setUpPeople), people),
      element('p', {}, element('label', { for: 'new-period' }, texts.setUpPeriod), period),
      element('p', {}, element('button', { type: 'submit', class: 'action' }, texts.setUpButton)),
    ),
  );
}
