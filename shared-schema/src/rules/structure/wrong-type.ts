import { changeTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import type { Mistake, StructureRule } from './mistake.ts';
import { kindOf, partName, withArticle, written } from './wording.ts';

export const about: RuleWords = {
  why: 'A number in quotes is a text to a program, and a text is no list: it cannot be counted or compared.',
  bad: `bands:
  weakBelow: "2" # here
  strongFrom: 3
`,
  good: `bands:
  weakBelow: 2
  strongFrom: 3
`,
};

export const wrongType: StructureRule = {
  id: 'wrong-type',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword, value }) => keyword === 'type' || (keyword === 'const' && numberIn(value) === 1),
  find(mistake) {
    const { path, value } = mistake;
    const wanted = mistake.keyword === 'const' ? 'number' : String(mistake.params.type);
    const found = { path } as const;
    if (value === null || value === undefined) return { ...found, mark: 'key', message: whenEmpty(mistake, wanted) };
    const number = wanted === 'number' || wanted === 'integer' ? numberIn(value) : undefined;
    if (number !== undefined && (wanted === 'number' || Number.isInteger(number)))
      return {
        ...found,
        message: `${partName(path)} is a number written as a text. Write ${number} alone, without quotes or a sign.`,
        fix: changeTo(path, number),
      };
    const message = `${partName(path)} must be ${nameOf(wanted, mistake)}, not ${kindOf(value)}.${advice(mistake, wanted)}`;
    if (wanted === 'array' && (typeof value === 'string' || typeof value === 'number'))
      return { ...found, message, fix: changeTo(path, [value], 'Make it a list') };
    if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
      return { ...found, message, fix: changeTo(path, String(value), 'Put it in quotes') };
    return { ...found, message };
  },
};

/** The number that a text was meant as: "20", "20%", "2,5". */
function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\s*-?\d+([.,]\d+)?\s*%?\s*$/.test(value)) return undefined;
  return Number.parseFloat(value.replace(',', '.'));
}

const names = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['array', 'a list'],
  ['object', 'a set of fields'],
]);

function nameOf(wanted: string, { path, part }: Mistake): string {
  if (wanted === 'object' && typeof path.at(-1) === 'number' && part)
    return `${withArticle(part.noun)} with its fields`;
  return names.get(wanted) ?? wanted;
}

/** What to write instead. */
function advice({ path, field, format, value, part }: Mistake, wanted: string): string {
  const name = path.at(-1);
  if (path.length === 0) return ` Begin with ${written('schemaVersion', 1, format)}.`;
  if (wanted === 'array')
    return format === 'yaml' ? ' Begin each item on a line of its own with "- ".' : ' Put the items between [ and ].';
  if (wanted === 'object') {
    const fields = [...(part?.fields.keys() ?? [])];
    return fields.length > 0 ? ` Its fields are ${fields.join(', ')}.` : '';
  }
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return typeof name === 'string' && typeof field?.example === 'string'
      ? ` Write it in quotes, such as ${JSON.stringify(field.example)}.`
      : ' Put it in quotes.';
  if (typeof name === 'string' && field?.example !== undefined)
    return ` Write it such as ${written(name, field.example, format)}.`;
  return '';
}

function whenEmpty({ path, field, owner, format }: Mistake, wanted: string): string {
  const name = path.at(-1);
  if (path.length === 0)
    return `There is no rubric in this file yet. Begin with ${written('schemaVersion', 1, format)}.`;
  const write = ` Write ${names.get(wanted) ?? wanted} here`;
  const required = typeof name === 'string' && field?.add !== undefined && owner !== undefined;
  const such =
    typeof name === 'string' && field?.example !== undefined ? `, such as ${written(name, field.example, format)}` : '';
  return `${partName(path)} is empty.${write}${such}${required ? '' : ', or remove it'}.`;
}
