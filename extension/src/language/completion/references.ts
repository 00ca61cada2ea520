import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { competencyText } from '../competency-text.ts';
import type { Kind } from '../kinds.ts';
import { competenciesOf, type KnownCompetency, listAt, textAt, textsAt } from '../model.ts';
import { completionKind } from '../types.ts';
import type { Place, Suggestion } from './items.ts';
import type { Template } from './template.ts';

interface Target {
  readonly id: string;
  readonly name: string;
  readonly documentation: string;
  /** In place of the name, where there is something to say of it at this place. */
  readonly note?: string;
}

/** What can be referred to here and is not yet, in the order of the rubric. */
export function suggestReferences(place: Place, kind: Kind, list: Path, present: ReadonlySet<string>): Suggestion[] {
  const known = place.analysis.known;
  const targets = kind === 'outcome' ? outcomes(known) : competencies(known, list);
  return targets
    .filter(({ id }) => !present.has(id))
    .map(({ id, name, documentation, note }) => ({
      label: id,
      kind: completionKind.reference,
      detail: note ?? name,
      documentation,
      rank: note === undefined ? 2 : 1,
      newText: id,
    }));
}

/** A reference as a part of a list: quoted where the notation asks for it. */
export const asItem = (id: string): Template => ({ fixed: id });

function competencies(known: unknown, list: Path): Target[] {
  const all = competenciesOf(known);
  const [part, index, , condition] = list;
  const excluded = new Set<string>();
  const unused = new Set<string>();
  if (part === 'competencies' && typeof index === 'number') {
    for (const id of builtOn(all, index)) excluded.add(id);
  } else if (part === 'diagnoses' && typeof index === 'number') {
    const other = condition === 'strong' ? 'weak' : 'strong';
    for (const id of textsAt(known, ['diagnoses', index, 'when', other])) excluded.add(id);
  } else if (part === 'cadence') {
    for (const { id } of all) unused.add(id);
    for (const day of listAt(known, ['cadence'])) for (const id of textsAt(day, ['competencies'])) unused.delete(id);
  }
  return all
    .filter(({ id }) => !excluded.has(id))
    .map((competency) => ({
      id: competency.id,
      name: competency.name,
      documentation: competencyText(competency, known),
      ...(unused.has(competency.id) && { note: `${competency.name} (on no day yet)` }),
    }));
}

/** A competency and those that rest on it: to build it on one of these would be a cycle. */
function builtOn(all: readonly KnownCompetency[], index: number): Set<string> {
  const own = all.find((competency) => competency.index === index);
  const found = new Set<string>(own ? [own.id] : []);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, buildsOn } of all) if (buildsOn.some((base) => found.has(base))) found.add(id);
  }
  return found;
}

const outcomes = (known: unknown): Target[] =>
  listAt(known, ['outcomes']).flatMap((item): Target[] => {
    const id = textAt(item, ['id']);
    return id === undefined
      ? []
      : [{ id, name: textAt(item, ['name']) ?? id, documentation: textAt(item, ['unit']) ?? '' }];
  });
