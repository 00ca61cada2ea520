import { type Dropdown, mark, type TabKey, textMark } from '../layout/plan.ts';
import { a1Range } from '../read/address.ts';
import type { CellRange } from '../read/snapshot.ts';
import { cutText, encodeText } from './cell-text.ts';
import { limits } from './limits.ts';
import { prefixOf, withPrefix } from './namespaces.ts';
import { parseRanges, printAbsolute, subtract } from './reference.ts';
import { type SheetPart, sheetOrder } from './sheet-part.ts';
import { append, type Edit, escapeAttribute, escapeText, insertInOrder, removal, setAttribute } from './splice.ts';
import { child, childrenOf, descendants, type XmlElement } from './xml.ts';

/** The names of the tabs that we made, by key. */
export type MadeTabNames = ReadonlyMap<TabKey, string>;

/** Adds dropdowns to a sheet. A cell that has a rule of its manager keeps that one and gets none of ours. */
export function addDropdowns(sheet: SheetPart, dropdowns: readonly Dropdown[], names: MadeTabNames): Edit[] {
  const taken: CellRange[] = ruledCells(sheet.root);
  const rules = dropdowns.flatMap((dropdown): string[] => {
    const ranges = subtract(dropdown.range, taken);
    const values = valuesOf(dropdown, names);
    if (ranges.length === 0 || values === undefined) return [];
    taken.push(dropdown.range);
    return [ruleXml(ranges, values, dropdown.help)];
  });
  if (rules.length === 0) return [];
  const xml = withPrefix(prefixOf(sheet.root), rules.join(''));
  const list = child(sheet.root, 'dataValidations');
  if (list === undefined) {
    const name = `${prefixOf(sheet.root)}dataValidations`;
    return insertInOrder(sheet.root, sheetOrder, 'dataValidations', `<${name}>${xml}</${name}>`);
  }
  return [...countEdits(sheet.text, list, list.children.length + rules.length), ...append(list, xml)];
}

/** Takes our dropdowns away, and the list where it holds no other. */
export function removeDropdowns(sheet: SheetPart): Edit[] {
  const list = child(sheet.root, 'dataValidations');
  const ours = childrenOf(list, 'dataValidation').filter(
    ({ attributes }) => attributes.promptTitle === mark || attributes.prompt?.startsWith(textMark),
  );
  if (list === undefined || ours.length === 0) return [];
  if (ours.length === list.children.length) return [removal(list)];
  return [...countEdits(sheet.text, list, list.children.length - ours.length), ...ours.map(removal)];
}

/** Cells with a rule: those of the list, and newer ones kept as an extension (`x14:dataValidation`). */
function ruledCells(root: XmlElement): CellRange[] {
  const found: CellRange[] = [];
  const areas = [child(root, 'dataValidations'), child(root, 'extLst')].filter((area) => area !== undefined);
  for (const element of areas.flatMap((area) => [...descendants(area)])) {
    if (element.local !== 'dataValidation') continue;
    found.push(...parseRanges(element.attributes.sqref ?? child(element, 'sqref')?.text ?? ''));
  }
  return found;
}

function countEdits(text: string, list: XmlElement, count: number): Edit[] {
  return list.attributes.count === undefined ? [] : setAttribute(text, list, 'count', String(count));
}

/** `formula1`; undefined where a list has no way to hold the values. */
function valuesOf({ values, source }: Dropdown, names: MadeTabNames): string | undefined {
  const tab = source === undefined ? undefined : names.get(source.key);
  if (source !== undefined && tab !== undefined) return printAbsolute(tab, source.range);
  const texts = values.map(String);
  if (texts.length === 0 || texts.some((text) => text.includes(',') || text !== text.trim() || text === ''))
    return undefined;
  const list = texts.join(',');
  return list.length > limits.dropdownLength ? undefined : `"${list.replaceAll('"', '""')}"`;
}

function ruleXml(ranges: readonly CellRange[], values: string, help: string): string {
  const text = help.startsWith(textMark) ? help.slice(textMark.length).trimStart() : help;
  const attribute = (name: string, value: string, length: number): string =>
    ` ${name}="${escapeAttribute(encodeText(cutText(value, length)))}"`;
  return (
    '<dataValidation type="list" errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1"' +
    attribute('errorTitle', mark, limits.promptTitleLength) +
    attribute('error', text, limits.errorLength) +
    attribute('promptTitle', mark, limits.promptTitleLength) +
    attribute('prompt', text, limits.promptLength) +
    ` sqref="${ranges.map(a1Range).join(' ')}"><formula1>${escapeText(encodeText(values))}</formula1></dataValidation>`
  );
}
