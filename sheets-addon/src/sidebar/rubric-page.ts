import { act } from './act.ts';
import { byId, element } from './element.ts';
import { refill } from './focus.ts';
import { load } from './load.ts';
import { ownRubric } from './own-rubric.ts';
import type { RubricAnswer, RubricName } from './protocol.ts';
import { answerView, errorsOf } from './rubric-answer.ts';
import { say } from './say.ts';
import { call } from './server.ts';
import { setUpForm } from './set-up-form.ts';
import { readStatusAgain, status } from './state.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';

/** The rubric in use, and the ways to choose another: catalogue, file, pasted text. */
export const rubricPage: Page = {
  id: 'rubric',
  label: texts.rubric,
  needsRubric: false,
  show(panel) {
    void load(
      panel,
      () => call('sidebarCatalogue'),
      (catalogue) => show(panel, catalogue),
    );
  },
};

function show(panel: HTMLElement, catalogue: readonly RubricName[]): void {
  const answers = element('div', { id: 'answer', tabindex: '-1' });
  const list = element('ul', { class: 'plain rows' });
  const setUp = element('div', {});
  const showChosen = (): void => {
    const chosen = status()?.rubric ?? null;
    refill(list, ...catalogue.map((one) => catalogueItem(one, one.digest === chosen?.digest, useBuiltIn)));
    // Nobody loses a list of people that they began to write.
    if (chosen && !setUp.hasChildNodes()) setUp.append(setUpForm(byId('page').dataset.page === 'rubric'));
  };
  const take = async (ask: () => Promise<RubricAnswer>): Promise<void> => {
    const answer = await act(async () => {
      const result = await ask();
      if (result.accepted) await readStatusAgain();
      return result;
    });
    if (!answer) return;
    showChosen();
    if (answer.accepted && answer.rubric) say(texts.accepted(answer.rubric.title));
    else say(texts.refused(errorsOf(answer)), 'bad');
    refill(answers, ...answerView(answer));
    answers.focus();
    answers.scrollIntoView({ block: 'nearest' });
  };
  const useBuiltIn = (id: string): void => void take(() => call('sidebarUseCatalogue', id));

  showChosen();
  refill(
    panel,
    element('h2', {}, texts.catalogue),
    list,
    ownRubric((text, fileName) => take(async () => call('sidebarUseText', await text(), fileName))),
    answers,
    setUp,
  );
}

function catalogueItem(rubric: RubricName, inUse: boolean, use: (id: string) => void): HTMLElement {
  const { id, title, version } = rubric;
  const label = texts.useRubric(title);
  return element(
    'li',
    {},
    element('span', {}, element('b', {}, title), ' ', element('small', {}, texts.version(version))),
    inUse
      ? element('span', { class: 'state good' }, element('span', { 'aria-hidden': 'true' }, '✓ '), texts.inUse)
      : element('button', { type: 'button', class: 'action', 'aria-label': label, onclick: () => use(id) }, texts.use),
  );
}
