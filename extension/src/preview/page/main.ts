import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { element } from '../../page/element.ts';
import { host, t } from '../../page/host.ts';
import { afterPress } from '../../page/press.ts';
import { keepTyping } from '../../page/typing.ts';
import type { FromPreview, ToPreview } from '../message.ts';
import { interviewSheet } from './interview.ts';
import { personSection } from './person.ts';
import { refresh } from './refresh.ts';
import { scorecard } from './scorecard.ts';
import { moveScore, reset, resultOf, type State, state, takeRubric } from './state.ts';
import { teamSection } from './team.ts';

const root = document.getElementById('page') ?? document.body;
const post = (message: FromPreview): void => host.postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToPreview>) => afterPress(() => take(data)));

function take(data: ToPreview): void {
  if (data.kind === 'rubric') takeRubric(data.rubric, data.errors);
  else if (data.kind === 'scores') {
    Object.assign(state, {
      source: data.source,
      ratings: data.ratings,
      invalid: data.invalid,
      person: 0,
      touched: false,
    });
    state.tab = 'scorecard';
  } else return;
  show();
}

function show(): void {
  const { rubric } = state;
  const restore = keepTyping(root);
  root.replaceChildren(...(rubric ? content(rubric) : [waiting()]));
  restore();
}

let frame: number | undefined;

/** Shows what follows of a score that is being moved, once for each picture on the screen. */
function follow(slider: HTMLElement): void {
  if (frame !== undefined) return;
  frame = requestAnimationFrame(() => {
    frame = undefined;
    showAround(slider);
  });
}

/** Shows all as it is now, and leaves the slider alone. */
function showAround(slider: HTMLElement): void {
  const { rubric } = state;
  if (rubric && root.contains(slider)) refresh(root, element('div', { id: root.id }, ...content(rubric)), slider);
  else show();
}

const waiting = (): HTMLElement =>
  element(
    'main',
    { class: 'broken' },
    element('h1', {}, t('No preview yet')),
    element('p', {}, t('The rubric has mistakes in its structure. Put them right, and the preview appears.')),
  );

function content(rubric: Rubric): HTMLElement[] {
  const tab = (id: State['tab'], name: string) =>
    element(
      'button',
      {
        type: 'button',
        'aria-pressed': String(state.tab === id),
        'data-key': `tab-${id}`,
        onclick: () => {
          state.tab = id;
          show();
        },
      },
      name,
    );
  const tool = (name: string, act: () => void) => element('button', { type: 'button', onclick: act }, name);
  const top = element(
    'header',
    { class: 'top' },
    element('h1', {}, rubric.title, ' ', element('small', {}, rubric.version)),
    tab('scorecard', t('Scorecard')),
    tab('interview', t('Interview sheet')),
    element('span', { class: 'gap' }),
    (state.touched || state.source !== undefined) &&
      state.tab === 'scorecard' &&
      tool(t('Back to the examples'), again),
    tool(t('Print'), print),
  );
  const note = noteText();
  return [
    top,
    element(
      'main',
      {},
      note !== '' && element('p', { class: 'note' }, note),
      ...(state.tab === 'interview' ? [interviewSheet(rubric)] : scores(rubric)),
    ),
  ];
}

function noteText(): string {
  const stale = state.errors > 0 ? `${t('The rubric has errors: {0}.', state.errors)} ` : '';
  if (state.tab === 'interview') return stale;
  const from =
    state.source === undefined
      ? t('Example people: move a score and see what follows.')
      : t('Scores of {0}. Moving one here changes nothing in the file.', state.source);
  return stale + from;
}

function scores(rubric: Rubric): HTMLElement[] {
  const result = resultOf(rubric);
  state.person = Math.max(0, Math.min(state.person, result.people.length - 1));
  const person = result.people[state.person];
  const table = scorecard(rubric, result, state.person, {
    chosen(index) {
      state.person = index;
      show();
    },
    moved(who, competency, to) {
      state.person = result.people.indexOf(who);
      moveScore(who, competency, to);
      show();
    },
  });
  const teams = result.teams.map((team) => teamSection(rubric, team));
  const one =
    person &&
    personSection(rubric, person, (competency, to, slider) => {
      moveScore(person, competency, to);
      follow(slider);
    });
  return [
    table,
    invalidCells(),
    element('div', { class: 'columns' }, ...(one ? [one] : []), element('div', {}, ...teams)),
  ];
}

function invalidCells(): HTMLElement {
  const cells = state.invalid.map(({ address, reason }) => element('li', {}, element('b', {}, address), ` ${reason}`));
  if (cells.length === 0) return element('div', {});
  return element(
    'details',
    { class: 'invalid' },
    element('summary', {}, t('Cells that are no scores: {0}', cells.length)),
    element('ul', {}, ...cells),
  );
}

function again(): void {
  reset();
  show();
}

/** A webview cannot print: a browser can. Values of controls are not in the markup, so their choice is written into it. */
function print(): void {
  const copy = root.cloneNode(true) as HTMLElement;
  const real = [...root.querySelectorAll('select')];
  for (const [index, select] of [...copy.querySelectorAll('select')].entries()) {
    select.replaceWith(element('b', {}, real[index]?.selectedOptions[0]?.textContent ?? ''));
  }
  for (const control of copy.querySelectorAll('button:not(.person), input, details')) control.remove();
  for (const button of copy.querySelectorAll('button')) button.replaceWith(button.textContent ?? '');
  post({ kind: 'print', html: copy.outerHTML });
}

post({ kind: 'ready' });
