import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { Choice, Field } from '../view.ts';
import { send } from './talk.ts';

/** Most competencies that are shown with a box for each. */
const mostBoxes = 12;

/** The key of the control that comes first. */
export const firstKey = (id: string, ids: readonly Choice[]): string =>
  ids.length > mostBoxes ? `${id}-add` : `${id}-0`;

/** Competencies to choose: a box for each, or where they are many, those that are chosen and a list to add from. */
export function idsElement(field: Field, id: string, ids: readonly Choice[]): HTMLElement {
  const chosen = typeof field.value === 'string' ? [] : field.value;
  // Nothing rests on itself; where the text says so, it can be taken out.
  const others = ids.filter(({ value }) => value !== field.self || chosen.includes(value));
  const all = [...others, ...(field.choices ?? [])];
  const choose = (value: readonly string[], goal?: string) => send({ kind: 'set', path: field.path, value }, goal);
  const add = (value: string) => choose([...chosen, value]);
  const remove = (value: string, goal?: string) =>
    choose(
      chosen.filter((one) => one !== value),
      goal,
    );
  if (ids.length > mostBoxes) {
    const picked = all.filter(({ value }) => chosen.includes(value));
    const chips = picked.map(({ value, label }) => {
      const said = t('Remove {0}', label);
      return element(
        'button',
        { type: 'button', class: 'chip', title: said, 'aria-label': said, onclick: () => remove(value, `${id}-add`) },
        `${label} ✕`,
      );
    });
    const rest = all.filter(({ value }) => !chosen.includes(value));
    return element('div', { class: 'options' }, ...chips, adder(rest, id, add));
  }
  const boxes = all.map(({ value, label }, index) => {
    const box = element('input', { type: 'checkbox', id: `${id}-${index}`, 'data-key': `${id}-${index}` });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () => (box.checked ? add(value) : remove(value)));
    return element('label', { for: `${id}-${index}`, class: 'id' }, box, ` ${label}`);
  });
  return element('div', { class: 'options' }, ...boxes);
}

/** What else can be chosen. It is listed when somebody comes to it: there are many such lists in a pane. */
function adder(rest: readonly Choice[], id: string, add: (value: string) => void): HTMLElement {
  const label = t('Add a competency');
  const select = element(
    'select',
    { 'aria-label': label, 'data-key': `${id}-add` },
    element('option', { value: '' }, label),
  );
  const fill = () => {
    if (select.options.length === 1)
      select.append(...rest.map((one) => element('option', { value: one.value }, one.label)));
  };
  select.addEventListener('pointerdown', fill);
  select.addEventListener('focus', fill);
  select.addEventListener('change', () => select.value !== '' && add(select.value));
  return select;
}
