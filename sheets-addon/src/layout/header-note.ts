import { type Competency, notObservedOf, type Rubric, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import { signed } from './our-note.ts';
import { textMark } from './plan.ts';

/** The level texts of one competency, for the head of its column. */
export function competencyNote(competency: Competency, rubric: Rubric): string {
  const { levels } = rubric.scale;
  const anchors = levels.map(({ score, label }) => {
    const anchor = competency.anchors.find((one) => one.score === score);
    return `${score} ${label}${anchor ? `: ${anchor.text}` : ''}`;
  });
  const floor = competency.floor === undefined ? '' : `, floor ${competency.floor}`;
  const lines = [
    `${textMark} ${competency.name}`,
    ...(competency.summary === undefined ? [] : [competency.summary]),
    '',
    ...anchors,
    '',
    `Target ${targetOf(competency)}${floor}. ${notObservedLine(rubric)}`,
  ];
  return signed(lines.join('\n'));
}

/** The levels alone, for a column that holds the scores of every competency. */
export function levelsNote(rubric: Rubric, rubricTab: string): string {
  const levels = rubric.scale.levels.map(({ score, label }) => `${score} ${label}`);
  const lines = [
    `${textMark} scores of "${rubric.title}"`,
    '',
    ...levels,
    '',
    `${notObservedLine(rubric)} What each level looks like stands on the tab "${rubricTab}".`,
  ];
  return signed(lines.join('\n'));
}

const notObservedLine = ({ scale }: Rubric): string =>
  `${notObservedOf(scale)}: no evidence yet, never counted as zero.`;
