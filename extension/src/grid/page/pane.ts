import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridAction } from '../action.ts';
import type { Card, Choice, GridView, Pane, Section } from '../view.ts';
import { fieldElement } from './field.ts';
import { badge, problemList } from './problems.ts';
import { send } from './talk.ts';

const sectionsOf = (pane: Pane, competency: number): readonly Section[] =>
  pane.ofCompetency ? (pane.ofCompetency[competency] ?? []) : pane.sections;

/** The tabs with the panes, and the content of the one that is open; `kept` is that content where it is there already. */
export function paneElement(
  { panes, ids }: GridView,
  openId: string,
  competency: { readonly index: number; readonly name: string },
  choose: (id: Pane['id']) => void,
  kept: HTMLElement | null,
): HTMLElement {
  const open = panes.find(({ id }) => id === openId) ?? panes[0];
  const tabs = panes.map((pane) => {
    const isOpen = pane === open;
    const problems = sectionsOf(pane, competency.index).flatMap((section) => [
      ...section.problems,
      ...section.cards.flatMap((card) => [...card.problems, ...card.fields.flatMap((field) => field.problems)]),
    ]);
    return element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${pane.id}`,
        'data-key': `tab-${pane.id}`,
        'aria-selected': String(isOpen),
        'aria-controls': 'pane',
        tabindex: isOpen ? 0 : -1,
        onclick: () => choose(pane.id),
      },
      t(pane.label),
      badge(problems),
    );
  });
  const list = element('div', { role: 'tablist', 'aria-label': t('More of the rubric'), onkeydown: moveTab }, ...tabs);
  if (!open) return list;
  const heading = open.ofCompetency && element('h2', {}, competency.name);
  const panel = () =>
    element(
      'div',
      { role: 'tabpanel', id: 'pane', 'aria-labelledby': `tab-${open.id}`, class: `pane ${open.id}` },
      heading,
      ...sectionsOf(open, competency.index).map((section, index) =>
        sectionElement(section, `${open.id}-${index}`, open.ofCompetency ? 3 : 2, ids),
      ),
    );
  return element('section', { class: 'panes', 'aria-label': t('More of the rubric') }, list, kept ?? panel());

  function moveTab(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = open && step && panes[(panes.indexOf(open) + step + panes.length) % panes.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  }
}

/** `level` is that of its heading, so that none is left out. */
function sectionElement(
  { heading, cards, problems, add }: Section,
  name: string,
  level: 2 | 3,
  ids: readonly Choice[],
): HTMLElement {
  const addButton =
    add &&
    element(
      'button',
      {
        type: 'button',
        class: 'add',
        'data-key': `add-${name}`,
        onclick: () => {
          const action: GridAction = isLevels(add.list) ? { kind: 'add-level' } : { kind: 'add', list: add.list };
          send(action, `field-${name}-${cards.length}-0`);
        },
      },
      `+ ${t(add.label)}`,
    );
  return element(
    'div',
    { class: 'section' },
    heading !== '' && element(`h${level}`, {}, t(heading)),
    problemList(problems, `add-${name}`),
    ...cards.map((card, index) => cardElement(card, name, index, level === 2 ? 'h3' : 'h4', ids)),
    addButton,
  );
}

const isLevels = (list: readonly (string | number)[]): boolean => list.join('/') === 'scale/levels';

function cardElement(
  { title: own, fields, problems, item }: Card,
  section: string,
  place: number,
  heading: 'h3' | 'h4',
  ids: readonly Choice[],
): HTMLElement {
  const name = `${section}-${place}`;
  const parts = fields.map((field, index) => fieldElement(field, `${name}-${index}`, ids));
  if (!item) return element('div', { class: 'card plain' }, problemList(problems, `field-${name}-0`), ...parts);
  const { list, index, count } = item;
  const title = own === '' ? `${index + 1}` : own;
  const button = (sign: '↑' | '↓' | '✕', said: string, enabled: boolean, act: () => void) =>
    element(
      'button',
      {
        type: 'button',
        class: 'icon',
        'data-key': `${sign}-${name}`,
        'aria-label': said,
        title: said,
        disabled: !enabled,
        onclick: act,
      },
      sign,
    );
  const move = (sign: '↑' | '↓', to: number) => {
    const isLast = to === 0 || to === count - 1;
    send({ kind: 'move', list, from: index, to }, `${isLast ? '✕' : sign}-${section}-${to}`);
  };
  const remove = (action: GridAction) =>
    send(action, count === 1 ? `add-${section}` : `✕-${section}-${Math.min(index, count - 2)}`);
  const actions = isLevels(list)
    ? [button('✕', t('Remove {0}', title), count > 2, () => remove({ kind: 'remove-level', index }))]
    : [
        button('↑', t('Move {0} up', title), index > 0, () => move('↑', index - 1)),
        button('↓', t('Move {0} down', title), index < count - 1, () => move('↓', index + 1)),
        button('✕', t('Remove {0}', title), true, () => remove({ kind: 'remove', path: [...list, index] })),
      ];
  return element(
    'article',
    { class: 'card', 'aria-label': title },
    element('header', {}, element(heading, {}, title), element('span', { class: 'actions' }, ...actions)),
    problemList(problems, `field-${name}-0`),
    ...parts,
  );
}
