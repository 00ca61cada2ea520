import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { isErrorText } from '@rubric-kit/shared-schema/score/rating.ts';
import { labelOf } from '../../read/cell.ts';
import { isSummary } from '../../read/vocabulary.ts';
import { keyOf, textOf, unusualSpaces } from '../sheet-text.ts';
import type { Source, SourceRow } from './source-row.ts';

/** What formulas make of the names that a scorecard holds, worked out beforehand. */
export interface Names {
  /** White space besides the usual that the texts hold. */
  readonly spaces: readonly string[];
  /** Distinct people of all periods, in the order in which they are named: the formulas' numbers from 1. */
  readonly people: readonly NamedPerson[];
  /** Keys of labels that are nobody's name: of rows of averages, and of errors. */
  readonly nobody: readonly string[];
  /** Keys that the formulas make of a name in another spelling, and the key that it is to count as. */
  readonly odd: ReadonlyMap<string, string>;
  /** Whether the row names a person. */
  isNamed(row: SourceRow): boolean;
}

export interface NamedPerson {
  /** Folded as the scoring core folds: `name\nteam`. */
  readonly fold: string;
}

/** Rows that sum up others, as managers call them; those that occur are added. */
const summaries = [
  'average',
  'averages',
  'avg',
  'total',
  'totals',
  'subtotal',
  'median',
  'mean',
  'sum',
  'overall',
  'target',
];

/** Two plain spaces: no trimmed name holds them, so that two pairs of names never make one key. */
export const keySeparator = '  ';

/** Excel's MATCH takes no longer text. */
export const longestKey = 255;

export function namesOf(rows: readonly SourceRow[]): Names {
  const spaces = unusualSpaces(textsOf(rows));
  const keys = new Map<string, string>();
  const odd = new Map<string, string>();
  const nobody = new Set(summaries);
  const isNobody = (row: SourceRow, label: string): boolean => isErrorText(label) || (!row.ownTab && isSummary(label));
  for (const row of rows) {
    const label = labelIn(row.person);
    if (label === '') continue;
    if (isNobody(row, label)) {
      nobody.add(keyOf(textIn(row.person, spaces)));
      continue;
    }
    const fold = foldOf(label, labelIn(row.team));
    const key = [row.person, row.team].map((source) => keyOf(textIn(source, spaces))).join(keySeparator);
    const first = keys.get(fold);
    if (first === undefined) keys.set(fold, key);
    else if (first !== key) odd.set(key.slice(0, longestKey), first);
  }
  return {
    spaces,
    people: [...keys.keys()].map((fold) => ({ fold })),
    nobody: [...nobody].sort(),
    odd,
    isNamed: (row) => {
      const label = labelIn(row.person);
      return label !== '' && !isNobody(row, label);
    },
  };
}

/** A person as the scoring core tells people apart. */
export const foldOf = (person: string, team: string): string => `${foldName(person)}\n${foldName(team)}`;

/** What the reader makes of a source. */
export const labelIn = (source: Source | null): string =>
  source === null ? '' : source.kind === 'text' ? source.text : labelOf(source.value);

/** What `textFormula` makes of a source. */
export const textIn = (source: Source | null, spaces: readonly string[]): string =>
  source === null ? '' : textOf(source.kind === 'text' ? source.text : source.value, spaces);

function* textsOf(rows: readonly SourceRow[]): Iterable<string> {
  for (const row of rows) {
    for (const source of [row.person, row.team, row.period, row.profile, row.competency]) {
      if (source?.kind === 'cell' && typeof source.value === 'string') yield source.value;
    }
  }
}
