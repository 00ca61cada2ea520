import type { TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { bandNumberFormat, changeNumberFormat, gapNumberFormat, lowNNumberFormat } from '../band-format.ts';
import type { Look } from '../look.ts';
import type { Scene } from '../scene.ts';
import { cellOn, looseCell } from '../sheet-reference.ts';
import type { Shown } from '../shown.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from '../workings/places.ts';
import { type MatrixName, matrices, nameColumn } from './places.ts';

interface Matrix {
  readonly title: string;
  readonly explanation: string;
  readonly look: Look;
  readonly numberFormat: string;
  readonly measure: Shown['measure'];
  formula(team: number, competency: number): string;
  value(score: TeamScore, id: string): number | null | undefined;
}

/** The tables of numbers, each a row per team and a column per competency. */
export function putMatrices(grid: TabGrid, scene: Scene): void {
  const { team: places, rubric, rubricPlaces } = scene;
  const tables = matricesOf(scene);
  for (const name of matrices) {
    const { title, explanation, look, numberFormat, measure, formula, value } = tables[name];
    grid.put(places.title[name], nameColumn, { text: title, look: 'section' });
    grid.put(places.title[name], nameColumn + 1, { text: explanation, look: 'muted' });
    grid.put(places.title[name] + 1, nameColumn, { text: 'Team', look: 'heading' });
    if (name !== 'average') grid.put(places.title[name] + 1, nameColumn + 1, { look: 'heading' });
    rubric.competencies.forEach((competency, index) => {
      const { column } = places.cell(name, 0, index);
      const text = rubricPlaces.matrix.competencies[index]?.name ?? '""';
      grid.put(places.title[name] + 1, column, { formula: `=${text}`, value: competency.name, look: 'number-heading' });
    });
    for (let team = 0; team < places.teams; team++) {
      const { row } = places.cell(name, team, 0);
      const score = scene.teams[team]?.score ?? null;
      grid.put(row, nameColumn, {
        formula: `=${cellOn(scene.workings.tab, firstRow + team, scene.workings.team.name.index)}`,
        value: scene.teams[team]?.name ?? '',
        look: 'name',
      });
      rubric.competencies.forEach(({ id }, index) => {
        grid.put(row, places.cell(name, team, index).column, {
          formula: `=${formula(team, index)}`,
          value: (score && value(score, id)) ?? '',
          look,
          numberFormat,
          ...(score ? { shows: { subject: 'team', person: '', team: score.team, measure, competency: id } } : {}),
        });
      });
    }
  }
}

function matricesOf({ team: places, workings, rubric, rubricPlaces }: Scene): Record<MatrixName, Matrix> {
  const at = (name: MatrixName, team: number, competency: number): string => {
    const { row, column } = places.cell(name, team, competency);
    return looseCell(row, column);
  };
  const ofTeam = workings.person.teamNumber.there;
  return {
    average: {
      title: 'Averages',
      explanation: 'Each person counts once, however many raters there are.',
      look: 'score',
      numberFormat: bandNumberFormat(rubric.bands),
      measure: 'score',
      formula: (team, competency) => `IFERROR(AVERAGEIF(${ofTeam},${team + 1},${workings.now[competency]?.there}),"")`,
      value: (score, id) => score.averages.get(id)?.mean,
    },
    gap: {
      title: 'Gap to target',
      explanation: 'Average minus target: negative is short of it.',
      look: 'gap',
      numberFormat: gapNumberFormat,
      measure: 'gap',
      formula(team, competency) {
        const average = at('average', team, competency);
        return `IF(${average}="","",${average}-${rubricPlaces.matrix.competencies[competency]?.target})`;
      },
      value: (score, id) => score.gaps.get(id),
    },
    n: {
      title: 'People with a score (n)',
      explanation: 'How many people each average is made of.',
      look: 'count',
      numberFormat: lowNNumberFormat(rubric),
      measure: 'n',
      formula(team, competency) {
        const count = `SUMPRODUCT((${ofTeam}=${team + 1})*ISNUMBER(${workings.now[competency]?.there}))`;
        return `IF(${cellOn(workings.tab, firstRow + team, workings.team.people.index)}=0,"",${count})`;
      },
      value: (score, id) => score.averages.get(id)?.n,
    },
    spread: {
      title: 'Spread',
      explanation: 'Sample standard deviation: how far people of a team are apart.',
      look: 'score',
      numberFormat: '0.00',
      measure: 'sd',
      formula(team, competency) {
        const n = at('n', team, competency);
        const squares = `SUMIF(${ofTeam},${team + 1},${workings.deviation[competency]?.there})`;
        return `IF(N(${n})<2,"",SQRT(${squares}/(${n}-1)))`;
      },
      value: (score, id) => score.averages.get(id)?.sd,
    },
    change: {
      title: 'Change',
      explanation: 'Average minus the average of the period before in which the team was scored.',
      look: 'gap',
      numberFormat: changeNumberFormat,
      measure: 'trend',
      formula(team, competency) {
        const average = at('average', team, competency);
        const before = cellOn(workings.tab, firstRow + team, workings.averageBefore[competency]?.index ?? 0);
        return `IF(OR(${average}="",${before}=""),"",${average}-${before})`;
      },
      value: (score, id) => score.trend.get(id),
    },
  };
}
