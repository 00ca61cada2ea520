import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { remember } from '@rubric-kit/shared-schema/remember.ts';
import { comparePeriods, readPeriod } from '@rubric-kit/shared-schema/score/period.ts';
import type { Gathering } from './gathering.ts';
import { nameList } from './name-list.ts';
import type { RowFacts } from './row-facts.ts';
import type { Notice } from './scorecard.ts';

type Row = Gathering['rows'][number];
type Fold = (name: string) => string;

/** What a person should know that makes no cell invalid. Each thing once, at the first cell that it is about. */
export function noticesOf(gathering: Gathering, lostTabs: readonly string[]): Notice[] {
  const { rows, profiles, rubric } = gathering;
  const fold = remember(foldName);
  const outside = outsideTeams(rows, fold);
  const lost = lostTabs.map(() => ({ address: '', message: 'A mapped tab is gone; map the scorecard again.' }));
  return [
    ...lost,
    ...summaryRows(gathering, fold),
    ...uncounted(gathering, fold),
    ...duplicates(rows, fold),
    ...withoutFact(outside, 'team'),
    ...withoutFact(rows, 'period'),
    ...errorsIn(outside, 'team'),
    ...errorsIn(rows, 'period'),
    ...unknownProfiles(rows, (label) => profiles.isKnown(label), rubric.title, fold),
    ...severalProfiles(rows, (label) => profiles.idOf(label), fold),
    ...periodSpellings(rows, fold),
    ...severalTeams(rows, fold),
  ];
}

function summaryRows({ summaries }: Gathering, fold: Fold): Notice[] {
  return groupBy(summaries, ({ label }) => [label], fold).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const others = group.length > 1 ? `, here and in ${count(group.length - 1, 'more row')},` : '';
    const cells = group.reduce((sum, { scores }) => sum + scores, 0);
    const message = `"${first.label}"${others} sums up other rows: ${count(cells, 'cell')} not counted.`;
    return [{ address: first.address, message }];
  });
}

/** People who are not among the scored, since none of their cells holds a rating: each cell is told, and so are they. */
function uncounted({ rows, unrated }: Gathering, fold: Fold): Notice[] {
  const keyOf = ({ person, team }: RowFacts) => `${fold(person)}\n${fold(team)}`;
  const scored = new Set(rows.map(({ facts }) => keyOf(facts)));
  const unscored = unrated.filter((facts) => !scored.has(keyOf(facts)));
  const left = groupBy(unscored, ({ person, team }) => [person, team], fold).flatMap((group) => group.slice(0, 1));
  const [first] = left;
  if (!first) return [];
  const names = left.map(({ person }) => person);
  const message = `${nameList(names)} ${names.length > 1 ? 'are' : 'is'} not scored at all: no cell holds a score that counts.`;
  return [{ address: first.address, message }];
}

/** A row of one rater that rates a person, period and competency again. All of it counts. */
function duplicates(rows: readonly Row[], fold: Fold): Notice[] {
  const groups = groupBy(rows, ({ facts }) => [facts.person, facts.team, facts.period, facts.rater], fold);
  return groups.flatMap((group) => {
    const seen = new Map<string, RowFacts>();
    const again: { readonly first: RowFacts; readonly facts: RowFacts }[] = [];
    for (const { facts, competencies } of group) {
      const first = competencies.map((id) => seen.get(id)).find((earlier) => earlier !== undefined);
      if (first) again.push({ first, facts });
      for (const id of competencies) if (!seen.has(id)) seen.set(id, facts);
    }
    const [repeat] = again;
    if (!repeat) return [];
    const { person, period, rater, asked, address } = repeat.facts;
    const whose = rater !== '' ? ` by ${rater}` : asked.rater ? ' without a rater' : '';
    const when = period === '' ? '' : ` in ${period}`;
    const where = again.length > 1 ? `here and in ${count(again.length - 1, 'more row')}` : 'here';
    const message = `${person} is rated again${whose}${when}, ${where}, first at ${repeat.first.address}; all of it counts.`;
    return [{ address, message }];
  });
}

/** What becomes of rows that do not say it. */
const without = {
  team: 'people without one are averaged together',
  period: 'scores without one make up a period of their own, before all others',
} as const;

function withoutFact(rows: readonly Row[], fact: 'team' | 'period'): Notice[] {
  const [first, ...others] = rows.filter(
    ({ facts }) => facts.asked[fact] && facts[fact] === '' && facts.errors[fact] === undefined,
  );
  if (!first) return [];
  const names = new Set([first, ...others].map(({ facts }) => facts.person));
  return [
    { address: first.facts.address, message: `No ${fact} is given for ${nameList([...names])}; ${without[fact]}.` },
  ];
}

/** A formula that has lost what it looked up: nobody meant what it shows, so it gives nothing. */
function errorsIn(rows: readonly Row[], fact: 'team' | 'period'): Notice[] {
  const lost = rows.filter(({ facts }) => facts.errors[fact] !== undefined);
  const names = new Set(lost.map(({ facts }) => facts.person));
  const message = `The ${fact} of ${nameList([...names])} is a formula error, so none is given; ${without[fact]}. Write the ${fact}.`;
  return lost.slice(0, 1).map(({ facts }) => ({ address: facts.errors[fact] ?? facts.address, message }));
}

function unknownProfiles(rows: readonly Row[], isKnown: (label: string) => boolean, own: string, fold: Fold): Notice[] {
  const unknown = rows.filter(({ facts }) => !isKnown(facts.profile));
  return groupBy(unknown, ({ facts }) => [facts.profile], fold).flatMap(([first, ...others]) => {
    if (!first) return [];
    const names = new Set([first, ...others].map(({ facts }) => facts.person));
    const message = `"${first.facts.profile}" is not a profile of the rubric; ${nameList([...names])} scored as ${own}.`;
    return [{ address: first.facts.address, message }];
  });
}

function severalProfiles(rows: readonly Row[], idOf: (label: string) => string | undefined, fold: Fold): Notice[] {
  const groups = groupBy(rows, ({ facts }) => [facts.person, facts.team, facts.period], fold);
  return groups.flatMap((group) => {
    const named = new Map(
      group.flatMap(({ facts }) => {
        const id = idOf(facts.profile);
        return id === undefined ? [] : [[id, facts.profile] as const];
      }),
    );
    const [first] = group;
    if (!first || named.size < 2) return [];
    const labels = nameList([...named.values()].map((label) => `"${label}"`));
    const message = `${first.facts.person} has the profiles ${labels} in one period; the first of them in the rubric counts.`;
    return [{ address: first.facts.address, message }];
  });
}

/** Two spellings of one quarter are two periods for a formula, and every date is a period of its own. */
function periodSpellings(rows: readonly Row[], fold: Fold): Notice[] {
  const first = new Map<string, RowFacts>();
  for (const { facts } of rows) if (!first.has(fold(facts.period))) first.set(fold(facts.period), facts);
  const periods = [...first.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const twice = periods.flatMap((facts, index): Notice[] => {
    const before = periods[index - 1];
    if (!before || comparePeriods(before.period, facts.period) !== 0) return [];
    const message = `"${before.period}" and "${facts.period}" mean one period but count as two; write them alike.`;
    return [{ address: facts.address, message }];
  });
  const dates = periods.filter(({ period }) => readPeriod(period)?.unit === 'day');
  const [date] = dates;
  if (!date || dates.length < 2) return twice;
  const message = `The periods are ${dates.length} different dates, and each counts as a period of its own; write 2026-Q1 or the like.`;
  return [...twice, { address: date.address, message }];
}

/** The rows of people who have no team in any row of the period: of the others `severalTeams` tells. */
function outsideTeams(rows: readonly Row[], fold: Fold): readonly Row[] {
  return groupBy(rows, ({ facts }) => [facts.person, facts.period], fold)
    .filter((group) => group.every(({ facts }) => facts.team === ''))
    .flat();
}

/** Often a slip in a team's name, which would make two people of one. */
function severalTeams(rows: readonly Row[], fold: Fold): Notice[] {
  const groups = groupBy(rows, ({ facts }) => [facts.person, facts.period], fold);
  return groups.flatMap((group) => {
    const teams = new Map(group.map(({ facts }) => [fold(facts.team), facts.team || noTeamIn(facts)]));
    const [first] = group;
    if (!first || teams.size < 2) return [];
    const { person, address, errors } = (group.find(({ facts }) => facts.team === '') ?? first).facts;
    return [
      {
        address: errors.team ?? address,
        message: `${person} is on ${nameList([...teams.values()])}: counted as ${teams.size} people.`,
      },
    ];
  });
}

const noTeamIn = ({ errors }: RowFacts): string =>
  errors.team === undefined ? '(no team)' : '(no team: a formula error)';

/** Items whose names are spelt alike, in the order of their first. */
function groupBy<Item>(items: readonly Item[], names: (item: Item) => readonly string[], fold: Fold): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    // Folded names hold no line break.
    const key = names(item).map(fold).join('\n');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
