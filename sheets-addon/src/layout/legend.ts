import { minimumPeopleOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';

const number = (value: number): string => String(value);

/** What the marks mean, in one line. */
export const bandLegend = ({ bands }: Rubric): string =>
  `▼ weak: under ${number(bands.weakBelow)}   ·   ▲ strong: ${number(bands.strongFrom)} or more   ·   no mark: developing`;

export const gapLegend = '▽ short of the target   ·   ↑ ↓ change since the period before';

export const lowNLegend = (rubric: Rubric): string =>
  `low n: fewer than ${minimumPeopleOf(rubric)} people have a score; takes no part in the verdict`;
