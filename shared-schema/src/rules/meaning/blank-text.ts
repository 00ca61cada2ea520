import type { Path } from '../../parse/position.ts';
import type { Finding, Rule } from '../rule.ts';

/** No text consists of spaces only. */
export const blankText: Rule = {
  id: 'blank-text',
  group: 'meaning',
  severity: 'error',
  why: 'A text of spaces passes for one and shows nothing.',
  bad: `
title: "  " # here
`,
  good: `
title: Bakery shift
`,
  check(rubric) {
    const findings: Finding[] = [];
    const way: (string | number)[] = [];
    const visit = (value: unknown) => {
      if (typeof value === 'string') {
        if (value !== '' && value.trim() === '') findings.push(blank([...way]));
      } else if (Array.isArray(value)) {
        value.forEach(visitAt);
      } else if (typeof value === 'object' && value !== null) {
        for (const key of Object.keys(value)) visitAt((value as Readonly<Record<string, unknown>>)[key], key);
      }
    };
    const visitAt = (value: unknown, at: string | number) => {
      way.push(at);
      visit(value);
      way.pop();
    };
    visit(rubric);
    return findings;
  },
};

const blank = (path: Path): Finding => ({
  path,
  message: 'This text has only spaces in it. Write something, or take it out.',
});
