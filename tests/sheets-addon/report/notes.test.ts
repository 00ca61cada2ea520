import { describe, expect, test } from 'vitest';
import { markupText } from '../../../sheets-addon/src/report/html.ts';
import { notesSection } from '../../../sheets-addon/src/report/notes.ts';
import { readable, rubric, sampleInput } from './sample.ts';

const notes = (input = sampleInput()) => readable(markupText(notesSection(input)));

describe('what the numbers rest on', () => {
  test('names each cell that was not counted, what it holds and why', () => {
    expect(notes()).toContain('Scores!D7 3-4 is not a score; use 1 to 4');
  });

  test('has the notices with their addresses', () => {
    expect(notes()).toContain('Worth knowing Scores!A3 Ann is rated twice.');
  });

  test('shows the severities that the author changed', () => {
    expect(notes()).toContain('Rules that the rubric’s author changed vague-quantifier is set to off');
  });

  test('says so where there is nothing to say', () => {
    const { rules: _, ...plain } = rubric;
    const text = notes(sampleInput({ rubric: plain, scorecard: { invalid: [], notices: [] } }));
    expect(text).toContain('Cells that were not counted None:');
    expect(text).toContain('Rules that the rubric’s author changed None:');
    expect(text).not.toContain('Worth knowing');
  });
});
