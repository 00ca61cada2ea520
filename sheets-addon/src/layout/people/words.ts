import type { Diagnosis, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { NextStep } from '@rubric-kit/shared-schema/score/scores.ts';
import { joinedWhere } from '../formula-text.ts';
import type { Scene } from '../scene.ts';
import { looseCell } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import type { PeopleColumns } from './columns.ts';
import { listedAt, showsOf } from './who.ts';

const allReached = 'At or above target wherever there is a score';

/** Floor breaches, what to do first and next, and the imbalances that hold, in words. */
export function putPersonWords(grid: TabGrid, scene: Scene, columns: PeopleColumns, row: number, index: number): void {
  const { rubric, rubricPlaces, workings } = scene;
  const person = scene.people[index];
  const listed = listedAt(scene, index);
  const score = (competency: number): string => looseCell(row, columns.scores + competency);
  const put = (column: number, formula: string, value: string, shows: object): void =>
    grid.put(row, column, {
      formula: `=IF(${listed}=0,"",${formula})`,
      value: person ? value : '',
      look: 'body',
      ...shows,
    });

  const floors = rubricPlaces.matrix.competencies.flatMap(({ name }, competency) =>
    rubric.competencies[competency]?.floor === undefined
      ? []
      : [
          {
            holds: `AND(ISNUMBER(${score(competency)}),${score(competency)}<INDEX(${workings.floor[competency]?.there},1))`,
            text: name,
          },
        ],
  );
  const below = rubric.competencies.flatMap(({ id, name }) => (person?.belowFloor.includes(id) ? [name] : []));
  put(columns.belowFloor, joinedWhere(floors, ', '), below.join(', '), showsOf(person, 'below-floor'));

  const { coaching, matrix } = rubricPlaces;
  const which = (name: 'first' | 'second' | 'firstStep' | 'secondStep') =>
    `INDEX(${workings.person[name].there},${listed})`;
  const step = (name: 'first' | 'second', otherwise: string): string =>
    `IF(${which(name)}=0,${otherwise},INDEX(${matrix.names},${which(name)})&": "&INDEX(${coaching.actions},${which(`${name}Step`)}))`;
  const scores = `${score(0)}:${score(rubric.competencies.length - 1)}`;
  const reached = `IF(COUNT(${scores})=0,"","${allReached}")`;
  const [first, second] = person?.next ?? [];
  const observed = person ? [...person.scores.values()].some((one) => one !== null) : false;
  const nothing = observed ? allReached : '';
  put(columns.first, step('first', reached), stepText(rubric, first) ?? nothing, showsOf(person, 'next', undefined, 0));
  put(columns.second, step('second', '""'), stepText(rubric, second) ?? '', showsOf(person, 'next', undefined, 1));
  const review = `INDEX(${coaching.reviews},${which('firstStep')})`;
  const days = `IF(N(${review})=0,"",${reviewWords.map((words) => `"${words}"`).join(`&${review}&`)})`;
  const practice = `IF(${which('first')}=0,"",INDEX(${coaching.practices},${which('firstStep')})&${days})`;
  put(columns.practice, practice, practiceText(first), {});

  const held = (rubric.diagnoses ?? []).filter(({ id }) => person?.diagnoses.includes(id));
  const parts = (rubric.diagnoses ?? []).flatMap((diagnosis, at) => {
    const places = rubricPlaces.diagnoses[at];
    const holds = condition(diagnosis, rubric, scene, score);
    if (!places || holds === null) return [];
    return [{ holds, text: places.name === null ? places.finding : `${places.name}&": "&${places.finding}` }];
  });
  put(columns.diagnoses, joinedWhere(parts, '\n'), held.map(diagnosisText).join('\n'), showsOf(person, 'diagnoses'));
}

/** Around the number of days. */
const reviewWords = [' Look again after ', ' days.'] as const;

const stepText = (rubric: Rubric, step: NextStep | undefined): string | undefined =>
  step && `${rubric.competencies.find(({ id }) => id === step.competency)?.name}: ${step.action}`;

function practiceText(step: NextStep | undefined): string {
  if (!step) return '';
  const review = step.reviewAfterDays === undefined ? '' : reviewWords.join(String(step.reviewAfterDays));
  return `${step.practice ?? ''}${review}`;
}

const diagnosisText = ({ name, finding }: Diagnosis): string => (name === undefined ? finding : `${name}: ${finding}`);

/** `null` for a diagnosis that cannot hold: of no competency, or of one that the rubric does not have. */
function condition(
  { when: { strong = [], weak = [] } }: Diagnosis,
  rubric: Rubric,
  { workings }: Scene,
  score: (competency: number) => string,
): string | null {
  const indexes = (ids: readonly string[]) =>
    ids.map((id) => rubric.competencies.findIndex((competency) => competency.id === id));
  const [strongAt, weakAt] = [indexes(strong), indexes(weak)];
  if (strongAt.length + weakAt.length === 0 || strongAt.includes(-1) || weakAt.includes(-1)) return null;
  const parts = [
    ...strongAt.map((at) => `ISNUMBER(${score(at)}),${score(at)}>=${workings.settingThere('strongLine')}`),
    ...weakAt.map((at) => `ISNUMBER(${score(at)}),${score(at)}<${workings.settingThere('weakLine')}`),
  ];
  return `AND(${parts.join(',')})`;
}
