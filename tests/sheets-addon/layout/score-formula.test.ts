import type { Scale } from '@rubric-kit/shared-schema/rubric.ts';
import { legalScores } from '@rubric-kit/shared-schema/rubric.ts';
import { readRating } from '@rubric-kit/shared-schema/score/rating.ts';
import { meanFormula, ratingFormula } from '@rubric-kit/sheets-addon/layout/score-formula.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { evaluate } from './evaluate.ts';

const office = useLibreOffice();
const places = { scores: 'Cells!$B$1:$B$9', token: 'Cells!$C$1' };
const scale: Scale = {
  levels: [
    { score: 0, label: 'Low' },
    { score: 4, label: 'High' },
  ],
  step: 0.5,
  notObserved: 'n/a',
};

/** 0.1 x 30 is 3.0000000000000004: a rounding error off 3, and 3. */
const values: CellValue[] = [
  0,
  0.5,
  4,
  0.1 * 30,
  3.3,
  -1,
  5,
  1e9,
  '3',
  '',
  '  ',
  null,
  true,
  false,
  'N/A',
  ' n/a\u00a0',
  'n / a',
  'four',
  '#REF!',
  new Date(Date.UTC(2026, 0, 3)),
];

test('a rating is one expression over its cell', () => {
  expect(ratingFormula('A1', { scores: 'S', token: 'T' })).toBe(
    'IFERROR(100000000+MATCH(IF(ISNUMBER(A1),IF(ISLOGICAL(A1),"",ROUND(A1,9)),""),S,0),' +
      'IFERROR(IF(LOWER(TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"\u00a0"," "),CHAR(9)," "),CHAR(10)," "),CHAR(13)," ")))=T,"not observed",""),""))',
  );
});

judgedTest('LibreOffice reads every cell as the core does', async () => {
  const scores = legalScores(scale);
  const cells = values.map((value, row) => [value, scores[row] ?? null, row === 0 ? 'n/a' : null]);
  const shown = await evaluate(
    office,
    cells,
    values.map((_, row) => ratingFormula(`Cells!$A$${row + 1}`, places)),
  );
  const wanted = values.map((value) => {
    const reading = readRating(value, scale);
    if (reading.kind === 'score') return 100_000_000 + scores.indexOf(reading.score) + 1;
    return reading.kind === 'not-observed' ? 'not observed' : '';
  });
  expect(shown).toEqual(wanted);
});

judgedTest('sums say the mean of the scores in them', async () => {
  // 1, 2 and 2 on a scale from 1 in halves stand at the places 1, 3 and 3: 7 in sum, 1 + 0.5 x (7/3 - 1) = 5/3.
  expect(await evaluate(office, [[]], [meanFormula('300000007', '1', '0.5'), meanFormula('0', '1', '0.5')])).toEqual([
    expect.closeTo(5 / 3, 12),
    'error',
  ]);
});
