import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { type Competency, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { periodAt } from '../../layout/team/places.ts';
import { labelOf } from '../../read/cell.ts';
import { dictionaryOf } from '../../read/dictionary.ts';
import { gridOf } from '../../read/grid.ts';
import type { CellAddress, TableMapping } from '../../read/mapping.ts';
import type { Selection } from '../../sidebar/protocol.ts';
import { messages } from '../messages.ts';
import type { ScoredDocument } from '../operations/scored-document.ts';
import { competencyView, levelTexts } from './competency-view.ts';

/** Where the manager's selection stands, rows and columns from 0. */
export interface Place extends CellAddress {
  /** The tab's id. */
  readonly tab: string;
}

/** What the selected cell is about: the person of its row, the competency of its column. */
export function selectionView(scored: ScoredDocument, place: Place): Selection {
  const { scorecard } = scored;
  const table = scorecard.mapping.tables
    .filter(({ tab, headerRow }) => tab === place.tab && headerRow <= place.row)
    .pop();
  if (!table) return { kind: 'nothing', hint: messages.selectSomebody };
  const competency = competencyAt(scored, table, place);
  const person = personAt(scored, table, place);
  if (person) return personView(scored, person, competency, place);
  if (!competency) return { kind: 'nothing', hint: messages.selectSomebody };
  return { kind: 'competency', competency: competency.name, levels: levelTexts(competency, scored.rubric, null) };
}

/** The person of a row of the People tab, in the period that the tabs show. */
export function listedView(
  scored: ScoredDocument,
  { person, team }: { readonly person: string; readonly team: string },
  competency: Competency | undefined,
): Selection {
  const { document, rubric, scorecard } = scored;
  const shown = document.snapshot.tabs.find(({ made }) => made === 'team')?.rows[periodAt.row]?.[periodAt.column];
  const period = labelOf(shown ?? null);
  const known = scorecard.ratings.some((rating) => foldName(rating.period) === foldName(period));
  const { people } = score(rubric, scorecard.ratings, known ? { period } : {});
  const same = people.filter((one) => foldName(one.person) === foldName(person));
  const found = same.find((one) => foldName(one.team) === foldName(team)) ?? same[0];
  return found ? personView(scored, found, competency, null) : { kind: 'nothing', hint: messages.selectSomebody };
}

/** By a rating in the row; else, where the row has none yet, by the name in it. */
function personAt({ document, rubric, scorecard }: ScoredDocument, table: TableMapping, { tab, row }: Place) {
  const inRow = scorecard.ratings.find(
    (rating) => rating.tab === tab && (table.shape === 'person-tab' || rating.cell.row === row),
  );
  const result = score(rubric, scorecard.ratings, inRow ? { period: inRow.period } : {});
  if (inRow) {
    const same = (one: PersonScore) =>
      foldName(one.person) === foldName(inRow.person) && foldName(one.team) === foldName(inRow.team);
    return result.people.find(same);
  }
  if (table.shape === 'person-tab' || row === table.headerRow) return undefined;
  const found = document.snapshot.tabs.find(({ id }) => id === tab);
  const name = found ? foldName(labelOf(gridOf(found).shown(row, table.columns.person))) : '';
  return result.people.find(({ person }) => foldName(person) === name);
}

/** By the column of a wide table; by the row's own label elsewhere. */
function competencyAt(
  { document, rubric, scorecard }: ScoredDocument,
  table: TableMapping,
  { tab, row, column }: Place,
): Competency | undefined {
  const byId = (id: string | undefined) => rubric.competencies.find((competency) => competency.id === id);
  if (table.shape === 'wide') {
    const found = [...table.competencies].find(([, { score: at, evidence }]) => at === column || evidence === column);
    return byId(found?.[0]);
  }
  const snapshot = document.snapshot.tabs.find(({ id }) => id === tab);
  const label = snapshot ? labelOf(gridOf(snapshot).shown(row, table.columns.competency)) : '';
  return byId(dictionaryOf(rubric, scorecard.mapping.labels).competency(label));
}

function personView(
  { rubric, scorecard }: ScoredDocument,
  person: PersonScore,
  competency: Competency | undefined,
  place: Place | null,
): Selection {
  const profile = rubric.profiles?.find(({ id }) => id === person.profile);
  const nameOf = (id: string): string => rubric.competencies.find((one) => one.id === id)?.name ?? id;
  const own = scorecard.ratings.find(
    ({ tab, cell, competency: id }) => tab === place?.tab && cell.row === place.row && id === competency?.id,
  );
  const selected = own ? own.score : (person.scores.get(competency?.id ?? '') ?? null);
  return {
    kind: 'person',
    person: person.person,
    team: person.team,
    period: person.period,
    weighted: person.weighted,
    complete: person.complete,
    competencies: rubric.competencies.map((one) =>
      competencyView(one, rubric.bands, {
        score: person.scores.get(one.id) ?? null,
        target: targetOf(one, profile),
        gap: person.gaps.get(one.id) ?? null,
      }),
    ),
    diagnoses: (rubric.diagnoses ?? [])
      .filter(({ id }) => person.diagnoses.includes(id))
      .map(({ id, name, finding, action }) => ({ name: name ?? id, finding, action })),
    next: person.next.map(({ competency: id, action, practice, reviewAfterDays, belowFloor }) => ({
      competency: nameOf(id),
      action,
      practice: practice ?? '',
      reviewAfterDays: reviewAfterDays ?? null,
      belowFloor,
    })),
    levels: competency ? levelTexts(competency, rubric, selected) : [],
    competency: competency?.name ?? '',
  };
}
