import { element, fill } from './element.ts';
import { say, working } from './progress.ts';
import type { RubricAnswer, RubricName, Status } from './protocol.ts';
import { call } from './server.ts';
import { setUpForm } from './set-up-form.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';

/** The rubric in use, and the ways to choose another: catalogue, file, pasted text. */
export function rubricPage(onChosen: () => Promise<Status | null>): Page {
  const load = async (panel: HTMLElement): Promise<void> => {
    const both = await working(() => Promise.all([call('sidebarStatus'), call('sidebarCatalogue')]));
    if (both) show(panel, both[0], both[1]);
  };

  const show = (panel: HTMLElement, status: Status, catalogue: readonly RubricName[]): void => {
    const answerArea = element('div', { id: 'answer' });
    const take = async (ask: () => Promise<RubricAnswer>): Promise<void> => {
      const answer = await working(ask);
      if (!answer) return;
      await onChosen();
      if (answer.accepted && answer.rubric) say(texts.accepted(answer.rubric.title));
      else say(texts.refused(answer.problems.length), 'bad');
      fill(answerArea, ...answerView(answer));
      if (!answer.accepted) answerArea.querySelector('li')?.scrollIntoView({ block: 'nearest' });
    };

    const file = element('input', {
      id: 'file',
      type: 'file',
      accept: '.yaml,.yml,.json',
      onchange: () => {
        const chosen = file.files?.[0];
        if (chosen) void take(async () => call('sidebarUseText', await chosen.text(), chosen.name));
      },
    });
    const text = element('textarea', { id: 'text', rows: '6', spellcheck: 'false' });
    const pasted = (): Promise<void> =>
      take(() =>
        call('sidebarUseText', text.value, text.value.trimStart().startsWith('{') ? 'pasted.json' : 'pasted.yaml'),
      );

    fill(
      panel,
      status.rubric
        ? element('p', { class: 'muted digest' }, `${texts.digest} ${status.rubric.digest.slice(0, 16)}`)
        : null,
      element('h2', {}, texts.catalogue),
      element('ul', { class: 'catalogue' }, ...catalogue.map((one) => catalogueItem(one, status, take))),
      element('p', {}, element('label', { for: 'file' }, texts.upload), file),
      element('p', {}, element('label', { for: 'text' }, texts.paste), text),
      element('p', {}, element('button', { type: 'button', onclick: () => void pasted() }, texts.check)),
      answerArea,
      status.rubric ? setUpForm() : null,
    );
  };
  return { id: 'rubric', label: texts.rubric, show: (panel) => void load(panel) };
}

function catalogueItem(
  rubric: RubricName,
  status: Status,
  take: (ask: () => Promise<RubricAnswer>) => Promise<void>,
): HTMLElement {
  const inUse = status.rubric?.digest === rubric.digest;
  return element(
    'li',
    {},
    element('span', {}, element('b', {}, rubric.title), ' ', element('small', {}, texts.version(rubric.version))),
    inUse
      ? element('span', { class: 'state good' }, `✓ ${texts.inUse}`)
      : element(
          'button',
          {
            type: 'button',
            'aria-label': `${texts.use}: ${rubric.title}`,
            onclick: () => void take(() => call('sidebarUseCatalogue', rubric.id)),
          },
          texts.use,
        ),
  );
}

function answerView(answer: RubricAnswer): HTMLElement[] {
  const problems = answer.problems.map(({ severity, message, line, column }) =>
    element('li', { class: severity }, element('b', {}, texts.place(line, column)), element('p', {}, message)),
  );
  const review = answer.review.map((sentence) => element('li', {}, sentence));
  return [
    ...(problems.length > 0 ? [element('ul', { class: 'problems' }, ...problems)] : []),
    ...(review.length > 0 ? [element('h3', {}, texts.review), element('ul', {}, ...review)] : []),
  ];
}
