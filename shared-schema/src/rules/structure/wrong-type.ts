import type { Format } from '../../parse/document.ts';
import { changeTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import { type Mistake, structureRule } from './mistake.ts';
import { fieldNames, isPlain, kindOf, partName, suchAs, withArticle, written } from './wording.ts';

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

export const wrongType = structureRule('wrong-type', ['type', 'const'], (mistake) => {
  const { keyword, params, path, value, format } = mistake;
  const number = numberIn(value);
  if (keyword === 'const' && number !== 1) return undefined;
  const wanted = keyword === 'const' ? 'number' : String(params.type);
  if (value === null || value === undefined) return { mark: 'key', message: whenEmpty(mistake, wanted) };
  const name = partName(mistake);
  if (number !== undefined && (wanted === 'number' || (wanted === 'integer' && Number.isInteger(number))))
    return {
      message: `${name} is a number written as a text. Write ${number} alone, without quotes or a sign.`,
      fix: changeTo(path, number),
    };
  const message = `${name} must be ${nameOf(wanted, mistake)}, not ${kindOf(value)}.`;
  if (path.length === 0) return { message: `${message} ${beginning(format)}` };
  if (wanted === 'array')
    return {
      message: `${message} ${format === 'yaml' ? 'Begin each item on a line of its own with "- ".' : 'Put the items between [ and ].'}`,
      ...((typeof value === 'string' || typeof value === 'number') && {
        fix: changeTo(path, [value], 'Make it a list'),
      }),
    };
  if (wanted === 'string' && isPlain(value)) return unquoted(mistake, message);
  return { message: message + (wanted === 'object' ? itsFields(mistake) : anExample(mistake)) };
});

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

const nameOf = (wanted: string, { path, key, part }: Mistake): string =>
  wanted === 'object' && key === undefined && path.length > 0 && part
    ? `${withArticle(part.noun)} with its fields`
    : (names.get(wanted) ?? wanted);

const beginning = (format: Format) => `Begin with ${written('schemaVersion', 1, format)}.`;

function unquoted({ path, key, value, field }: Mistake, message: string) {
  const example = field?.example;
  const advice =
    key !== undefined && typeof example === 'string'
      ? `Write it in quotes, such as ${JSON.stringify(example)}.`
      : 'Put it in quotes.';
  return { message: `${message} ${advice}`, fix: changeTo(path, String(value), 'Put it in quotes') };
}

function itsFields({ part }: Mistake): string {
  const fields = fieldNames(part);
  return fields.length > 0 ? ` Its fields are ${fields.join(', ')}.` : '';
}

function anExample({ key, field, format }: Mistake): string {
  const example = suchAs(key, field, format);
  return example && ` Write it${example.slice(1)}.`;
}

function whenEmpty(mistake: Mistake, wanted: string): string {
  const { path, key, field, format } = mistake;
  if (path.length === 0) return `There is no rubric in this file yet. ${beginning(format)}`;
  const orRemove = key !== undefined && field?.add !== undefined ? '' : ', or remove it';
  return `${partName(mistake)} is empty. Write ${names.get(wanted) ?? wanted} here${suchAs(key, field, format)}${orRemove}.`;
}
