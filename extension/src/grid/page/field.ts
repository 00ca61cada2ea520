import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { whenLeft } from '../../page/typing.ts';
import type { Choice, Field } from '../view.ts';
import { isOfBox } from './editor-keys.ts';
import { firstKey, idsElement } from './ids.ts';
import { readNumber } from './number.ts';
import { problemList } from './problems.ts';
import { send } from './talk.ts';
import { keep } from './unwritten.ts';

/** A field of a pane with its label and its problems. It writes when it is left. */
export function fieldElement(field: Field, name: string, ids: readonly Choice[]): HTMLElement {
  const id = `field-${name}`;
  const isRule = field.path[0] === 'rules';
  const label = isRule ? field.label : t(field.label);
  const list = problemList(field.problems, field.kind === 'ids' ? firstKey(id, ids) : id);
  if (list) list.id = `${id}-problems`;
  const described = list ? { 'aria-describedby': list.id, 'aria-invalid': 'true' } : {};
  if (field.kind === 'ids') {
    const group = element('fieldset', { class: 'field ids', ...(list ? { 'aria-describedby': list.id } : {}) });
    group.append(element('legend', {}, label), idsElement(field, id, ids), ...(list ? [list] : []));
    return group;
  }
  const control = controlOf(field, id, described);
  return element(
    'div',
    { class: `field ${field.kind}` },
    element('label', { for: id }, label, field.required && element('span', { class: 'needed' }, ` ${t('(needed)')}`)),
    control,
    list,
  );
}

function controlOf(field: Field, id: string, described: Record<string, string>): HTMLElement {
  const value = typeof field.value === 'string' ? field.value : field.value.join('\n');
  const common = { id, 'data-key': id, ...described };
  if (field.kind === 'choice') {
    const select = element('select', { ...common, onchange: () => commit(field, select.value) });
    const choices = field.choices ?? [];
    const other = value !== '' && choices.every((choice) => choice.value !== value) ? [{ value, label: value }] : [];
    const usual = field.usual === undefined ? t('(as usual)') : t('(as usual: {0})', t(field.usual));
    for (const choice of [{ value: '', label: usual }, ...choices, ...other]) {
      const text = choice.value === '' ? choice.label : t(choice.label);
      select.append(element('option', { value: choice.value, selected: choice.value === value }, text));
    }
    return select;
  }
  const isLong = field.kind === 'prose' || field.kind === 'texts';
  const box = isLong
    ? element('textarea', { ...common, rows: field.kind === 'texts' ? 2 : 1 })
    : element('input', { ...common, type: 'text', ...(field.kind === 'number' ? { inputmode: 'decimal' } : {}) });
  box.defaultValue = value;
  box.addEventListener('input', () => box.setCustomValidity(''));
  (box as HTMLElement).addEventListener('keydown', (event) => {
    if (isOfBox(event, box.value !== box.defaultValue)) event.stopPropagation();
  });
  whenLeft(box, () => {
    const refused = commit(field, box.value);
    box.setCustomValidity(refused ?? '');
    if (refused !== undefined) box.reportValidity();
  });
  return box;
}

/** Sends what was typed; why not, where it cannot be written. */
function commit(field: Field, typed: string): string | undefined {
  const { path, kind } = field;
  const refused = () => keep({ text: typed, place: () => undefined });
  const text = kind === 'prose' ? typed.replace(/\s*[\r\n]+\s*/g, ' ').trim() : typed.trim();
  if (text === '' && field.required) return t('This may not be empty.');
  if (kind === 'texts') {
    const texts = typed.split('\n').map((line) => line.trim());
    const value = texts.filter((line) => line !== '');
    send({ kind: 'set', path, value: value.length === 0 ? null : value }, undefined, refused);
    return undefined;
  }
  const isNumber = kind === 'number' || path.join('/') === 'scale/step';
  const value = text === '' ? null : isNumber ? readNumber(text) : text;
  if (value === undefined) return t('Write a number, such as 20 or 2.5.');
  const [first, second, index, last] = path;
  if (first === 'scale' && second === 'levels' && typeof index === 'number' && last === 'score') {
    if (typeof value === 'number') send({ kind: 'level-score', index, score: value }, undefined, refused);
  } else send({ kind: 'set', path, value }, undefined, refused);
  return undefined;
}
