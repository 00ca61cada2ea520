import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { markupText } from '../../../sheets-addon/src/report/html.ts';
import type { ReportInput } from '../../../sheets-addon/src/report/input.ts';
import { personSection } from '../../../sheets-addon/src/report/person.ts';
import { ratings, readable, rubric, sampleInput } from './sample.ts';

function section(name: string, input: ReportInput = sampleInput()): string {
  const person = input.result.people.find((one) => one.person === name);
  if (!person) throw new Error('no such person');
  return readable(markupText(personSection(input, person)));
}

describe('a person', () => {
  test('is named with team, role and period, and has a weighted score', () => {
    expect(section('Ann')).toMatch(/^Ann Team North · Barista · 2026-Q2 2\.20 of 4, weighted Under the floor\./);
  });

  test('is flagged under a floor', () => {
    expect(section('Ann')).toContain(
      'Under the floor. No other strength makes up for this. Listening: 1.00, floor 1.50',
    );
  });

  test('has scores, bands, targets, gaps, ratings and changes', () => {
    expect(section('Ann')).toContain(
      'Listening 1.00 ▼▼ under floor 3.00 -2.00 1 -1.00 Grinding 4.00 ▲ strong 2.50 +1.50 1 –',
    );
  });

  test('says which qualities are there', () => {
    expect(section('Ann')).toContain('Complete not yet Well ground yes');
    expect(section('Bo')).toContain('Complete scores do not say Well ground scores do not say');
  });

  test('has its diagnosis with finding and action', () => {
    expect(section('Ann')).toContain(
      'What stands out Fast and deaf The coffee is good and it is not what was ordered. What to do. Swap places with the till for a week.',
    );
    expect(section('Bo')).not.toContain('What stands out');
  });

  test('has next steps with practice, review and the level to reach next', () => {
    expect(section('Ann')).toContain(
      'Next steps, most pressing first Listening · under floor Repeat each order aloud. Practice Ten orders before noon. ' +
        'Review after 14 days Level 2, Learning Asks for the order twice.',
    );
  });

  test('says over how much a score is weighted where not all was observed', () => {
    expect(section('Bo')).toContain('2.50 of 4, weighted over the 1 of 2 competencies that were observed');
    expect(section('Bo')).toContain('Grinding – not observed 2.50 – 0');
  });

  test('is held to the targets of its profile', () => {
    expect(section('Cy')).toMatch(/^Cy Team South · Roaster · 2026-Q2 3\.30 of 4, weighted Scores/);
    expect(section('Cy')).toContain('Grinding 3.00 developing 4.00 -1.00 1');
    expect(section('Cy')).toContain('Level 4, Teaches Sets the grinder for 3 others.');
  });

  test('without a gap is told so', () => {
    const fine = score(
      rubric,
      ratings.filter((rating) => rating.person === 'Cy').map(({ profile: _, ...rest }) => rest),
    );
    expect(section('Cy', sampleInput({ result: fine }))).toContain(
      'Next steps No gap to close: every observed competency reaches its target.',
    );
  });

  test('of whom nothing was observed is told what comes first', () => {
    const unseen = score(
      rubric,
      ratings.map((rating) => ({ ...rating, score: null })),
    );
    const text = section('Bo', sampleInput({ result: unseen }));
    expect(text).toContain('Nothing was observed in this period, so there is no score.');
    expect(text).toContain('Next steps Gather evidence first: next steps follow from scores.');
  });
});
