import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { catalogue } from '@rubric-kit/shared-schema/rules/catalogue.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import { finished, type Steps } from '../language/steps.ts';
import type { PlacedProblems } from './placed-problems.ts';
import { itemsOf, partOf, shownOf, textsOf } from './read.ts';
import type { Card, Choice, Field, FieldKind, Pane, Section } from './view.ts';

/** A field of an item: its name, or the way to it from the item, its label, and how it is written. */
export interface FieldSpec {
  readonly name: string | readonly string[];
  readonly label: string;
  readonly kind: FieldKind;
  readonly required?: true;
  readonly choices?: readonly Choice[];
}

const words = (...values: readonly string[]): readonly Choice[] => values.map((value) => ({ value, label: value }));

/** The fields of each kind of item, in the order of the pane. */
export const fieldSpecs = {
  competency: [
    { name: 'id', label: 'Id', kind: 'line', required: true },
    { name: 'summary', label: 'Summary', kind: 'prose' },
    { name: 'aliases', label: 'Other headings in a sheet, one a line', kind: 'texts' },
    { name: 'buildsOn', label: 'Builds on', kind: 'ids' },
    { name: 'develop', label: 'A gap is closed by', kind: 'choice', choices: words('coach', 'hire') },
    { name: 'whenMissing', label: 'When nobody does it', kind: 'prose' },
  ],
  interview: [
    { name: 'ask', label: 'Ask', kind: 'prose', required: true },
    { name: 'listenFor', label: 'Listen for, one a line', kind: 'texts' },
    { name: 'redFlags', label: 'Red flags, one a line', kind: 'texts' },
  ],
  coaching: [
    { name: 'below', label: 'When the score is below', kind: 'number', required: true },
    { name: 'action', label: 'First action', kind: 'prose', required: true },
    { name: 'practice', label: 'Practice', kind: 'prose' },
    { name: 'reviewAfterDays', label: 'Review after (days)', kind: 'number' },
  ],
  diagnosis: [
    { name: 'id', label: 'Id', kind: 'line', required: true },
    { name: 'name', label: 'Name', kind: 'line' },
    { name: ['when', 'strong'], label: 'When these are strong', kind: 'ids' },
    { name: ['when', 'weak'], label: 'and these are weak', kind: 'ids' },
    { name: 'finding', label: 'Finding', kind: 'prose', required: true },
    { name: 'action', label: 'Action', kind: 'prose', required: true },
  ],
  day: [
    { name: 'day', label: 'Day', kind: 'line', required: true },
    { name: 'activity', label: 'Activity', kind: 'prose', required: true },
    { name: 'competencies', label: 'Puts to use', kind: 'ids', required: true },
  ],
  team: [{ name: ['team', 'minimumPeople'], label: 'People that an average needs', kind: 'number' }],
  verdict: [
    { name: 'weakAtLeast', label: 'From how many weak competencies', kind: 'number', required: true },
    { name: 'verdict', label: 'Verdict', kind: 'line', required: true },
    { name: 'finding', label: 'Finding', kind: 'prose', required: true },
    { name: 'action', label: 'Action', kind: 'prose', required: true },
  ],
  remedy: [
    { name: 'id', label: 'Id', kind: 'line', required: true },
    { name: 'action', label: 'Action', kind: 'prose', required: true },
    { name: 'why', label: 'Why at this place', kind: 'prose' },
  ],
  level: [
    { name: 'score', label: 'Score', kind: 'number', required: true },
    { name: 'label', label: 'Label', kind: 'line', required: true },
  ],
  rubric: [
    { name: 'title', label: 'Title', kind: 'line', required: true },
    { name: 'id', label: 'Id', kind: 'line', required: true },
    { name: 'version', label: 'Version', kind: 'line', required: true },
    { name: 'summary', label: 'Summary', kind: 'prose' },
    { name: ['bands', 'weakBelow'], label: 'Weak below', kind: 'number', required: true },
    { name: ['bands', 'strongFrom'], label: 'Strong from', kind: 'number', required: true },
    { name: ['scale', 'step'], label: 'Smallest difference of two scores', kind: 'number' },
    { name: ['scale', 'notObserved'], label: 'Typed for “not observed”', kind: 'line' },
  ],
} as const satisfies Record<string, readonly FieldSpec[]>;

/** The panes under the grid: what belongs to each competency, and what belongs to the whole. */
export const panesOf = (rubric: unknown, problems: PlacedProblems): Pane[] => finished(panesInSteps(rubric, problems));

/** The same in steps. */
export function* panesInSteps(rubric: unknown, problems: PlacedProblems): Steps<Pane[]> {
  const competencies = itemsOf(partOf(rubric, 'competencies'));
  const ids = new Set(idsOf(rubric).map(({ value }) => value));
  const card = (path: Path, specs: readonly FieldSpec[], title: string, takeAll = true): Card => ({
    title,
    fields: specs.map((spec) => fieldAt(rubric, path, spec, ids, problems)),
    problems: takeAll && path.length > 0 ? problems.take(path) : [],
  });
  const list = (path: Path, specs: readonly FieldSpec[], heading: string, label: string): Section => {
    const items = itemsOf(partAt(rubric, path));
    const cards = items.map((item, index) => ({
      ...card([...path, index], specs, titleOf(item)),
      item: { list: path, index, count: items.length },
    }));
    return { heading, cards, problems: problems.takeOwn(path), add: { list: path, label } };
  };
  const each = (sections: (path: Path, item: unknown) => Section[]) =>
    competencies.map((item, index) => sections(['competencies', index], item));
  const panes: Pane[] = [];
  panes.push(
    pane(
      'competency',
      'Competency',
      [],
      each((path) => [single(card(path, fieldSpecs.competency, '', false))]),
    ),
  );
  yield;
  panes.push(
    pane(
      'interview',
      'Interview',
      [],
      each((path) => [list([...path, 'interview'], fieldSpecs.interview, 'Questions', 'Add a question')]),
    ),
  );
  yield;
  panes.push(
    pane(
      'coaching',
      'Coaching',
      [],
      each((path) => [list([...path, 'coaching'], fieldSpecs.coaching, 'Coaching steps', 'Add a coaching step')]),
    ),
  );
  yield;
  panes.push(
    pane('diagnoses', 'Diagnoses', [list(['diagnoses'], fieldSpecs.diagnosis, 'Diagnoses', 'Add a diagnosis')]),
    pane('cadence', 'Cadence', [list(['cadence'], fieldSpecs.day, 'The operating week', 'Add a day')]),
    pane('team', 'Team', [
      single(card([], fieldSpecs.team, '')),
      list(['team', 'verdicts'], fieldSpecs.verdict, 'Verdicts', 'Add a verdict'),
      list(['team', 'remedies'], fieldSpecs.remedy, 'Remedies, in order', 'Add a remedy'),
    ]),
    pane('rubric', 'Rubric and scale', [
      single(card([], fieldSpecs.rubric, '')),
      list(['scale', 'levels'], fieldSpecs.level, 'Levels', 'Add a level'),
    ]),
    pane('rules', 'Rules', [single(rulesCard(rubric, problems), 'How severe each rule is in this file')]),
  );
  return panes;
}

const single = (card: Card, heading = ''): Section => ({ heading, cards: [card], problems: [] });

const pane = (
  id: Pane['id'],
  label: string,
  sections: readonly Section[],
  ofCompetency?: Pane['ofCompetency'],
): Pane => ({
  id,
  label,
  sections,
  ...(ofCompetency ? { ofCompetency } : {}),
});

const titleOf = (item: unknown): string =>
  ['name', 'ask', 'day', 'verdict', 'label', 'id', 'action']
    .map((name) => shownOf(partOf(item, name)))
    .find((text) => text !== '') ?? '';

function fieldAt(
  rubric: unknown,
  owner: Path,
  spec: FieldSpec,
  ids: ReadonlySet<string>,
  problems: PlacedProblems,
): Field {
  const path = [...owner, ...(typeof spec.name === 'string' ? [spec.name] : spec.name)];
  const value = partAt(rubric, path);
  const choices = spec.kind === 'ids' ? unknownOf(ids, textsOf(value)) : spec.choices;
  return {
    path,
    label: spec.label,
    kind: spec.kind,
    value: spec.kind === 'texts' || spec.kind === 'ids' ? textsOf(value) : shownOf(value),
    required: spec.required === true,
    ...(choices ? { choices } : {}),
    ...(spec.name === 'buildsOn' ? { self: shownOf(partAt(rubric, [...owner, 'id'])) } : {}),
    problems: problems.take(path),
  };
}

/** An id that leads nowhere can be seen and taken out too. */
const unknownOf = (ids: ReadonlySet<string>, used: readonly string[]): readonly Choice[] =>
  used.filter((id) => !ids.has(id)).map((id) => ({ value: id, label: `${id} ?` }));

/** The competencies to choose from, by id. */
export const idsOf = (rubric: unknown): Choice[] =>
  itemsOf(partOf(rubric, 'competencies')).map((one) => {
    const value = shownOf(partOf(one, 'id'));
    return { value, label: shownOf(partOf(one, 'name')) || value };
  });

const severities = words('off', 'info', 'warning', 'error');

/** The rules that the file sets itself, and those that are left to choose from. */
function rulesCard(rubric: unknown, problems: PlacedProblems): Card {
  const set = partOf(rubric, 'rules');
  const own = typeof set === 'object' && set !== null ? Object.keys(set) : [];
  const ids = [...new Set([...own, ...adjustable.keys()])];
  return {
    title: '',
    problems: problems.takeOwn(['rules']),
    fields: ids.map((id) => {
      const usual = adjustable.get(id);
      return {
        path: ['rules', id],
        label: id,
        kind: 'choice',
        value: shownOf(partOf(set, id)),
        required: false,
        ...(usual === undefined ? {} : { usual }),
        choices: severities,
        problems: problems.take(['rules', id]),
      };
    }),
  };
}

/** Rules that an author may change, with their own severity: those that do not keep a rubric from being read. */
const adjustable: ReadonlyMap<string, string> = new Map(
  catalogue
    .filter(({ group, id }) => (group === 'meaning' || group === 'writing') && !id.endsWith('-rule'))
    .map(({ id, severity }) => [id, severity]),
);
