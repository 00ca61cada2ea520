import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../../shared-schema/src/rules/index.ts';
import { competency, rubric } from '../draft.ts';

// A false alarm on a good sentence costs an author's trust in all of them. These sentences of many trades say who does
// what, how much and by when, and each of them was written to come near to some rule.

const lines = readFileSync(new URL('well-written.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const outcomes = [{ id: 'share', name: 'Share', unit: '%', kind: 'pipeline' as const }];

const said = (score: number, text: string) =>
  rules
    .filter(({ group }) => group === 'writing')
    .flatMap((rule) =>
      [
        ...rule.check(
          rubric({
            outcomes,
            competencies: [
              competency({
                anchors: [
                  { score: 1, text: 'Bakes.' },
                  { score, text },
                ],
              }),
            ],
          }),
        ),
      ].map(({ message }) => message),
    );

test.each(lines.filter((line) => !line.startsWith('- ')))('%s', (text) => {
  expect(said(3, text)).toEqual([]);
});

test.each(lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)))('at a weak level: %s', (text) => {
  expect(said(1.5, text)).toEqual([]);
});
