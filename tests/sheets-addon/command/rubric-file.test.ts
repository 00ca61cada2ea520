import { describe, expect, test } from 'vitest';
import { rubric } from '../report/sample.ts';
import { inFolder } from './run.ts';

const { scorecard, write } = inFolder();
write(
  'heavy.rubric.json',
  JSON.stringify({ ...rubric, competencies: rubric.competencies.map((one) => ({ ...one, weight: 60 })) }),
);
write('broken.rubric.yaml', 'schemaVersion: 1\nid: [a\n');

describe('a rubric with errors', () => {
  test('is named with the place of each error, and nothing is scored by it', () => {
    const { status, stdout, stderr } = scorecard(['score', 'scores.csv', '--rubric', 'heavy.rubric.json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^heavy\.rubric\.json:1:\d+ error [^\n]*120[^\n]* \([a-z-]+\)\nscorecard: 1 error in the rubric, nothing was scored; more with: rubric validate heavy\.rubric\.json\n$/,
    );
  });

  test('is as JSON what rubric validate writes', () => {
    const { status, stdout } = scorecard(['score', 'scores.csv', '--rubric', 'broken.rubric.yaml', '--format', 'json']);
    const document = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(document.errors).toBeGreaterThan(0);
    expect(document.files).toMatchObject([{ file: 'broken.rubric.yaml', problems: [{ severity: 'error' }] }]);
  });

  test('writes no file', () => {
    for (const verb of ['apply', 'report']) {
      const words = [verb, 'scores.csv', '--rubric', 'heavy.rubric.json', '--out', 'none.out', '--format=json'];
      expect(scorecard(words)).toMatchObject({ status: 1, stderr: '' });
    }
    expect(scorecard(['score', 'none.out', '--rubric', 'heavy.rubric.json']).status).toBe(1);
  });
});
