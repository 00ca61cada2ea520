import { competencyTable } from './competency-table.ts';
import { element } from './element.ts';
import { findingView } from './finding-view.ts';
import { refill } from './focus.ts';
import { load } from './load.ts';
import { shownScore } from './numbers.ts';
import type { TeamResult, TeamView } from './protocol.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';
import { whenLookedAt } from './when-looked-at.ts';

/** Reading all scores takes a while in a large sheet. */
const pause = 10_000;

/** Teams at a glance. It follows the sheet each time the sidebar is looked at. */
export const resultsPage: Page = {
  id: 'results',
  label: texts.results,
  needsRubric: true,
  show(panel) {
    let wanted = '';
    const look = (): Promise<void> =>
      load(
        panel,
        () => call('sidebarTeams', wanted),
        (result) => refill(panel, ...resultView(result, choose)),
      );
    const choose = (period: string): void => {
      wanted = period;
      void look();
    };
    void look();
    whenLookedAt(panel, pause, look);
  },
};

const resultView = (result: TeamResult, choose: (period: string) => void): (HTMLElement | null)[] => [
  periodChoice(result, choose),
  result.empty === '' ? null : element('p', { class: 'empty' }, result.empty),
  ...result.teams.map(teamSection),
];

function periodChoice({ period, periods }: TeamResult, choose: (period: string) => void): HTMLElement | null {
  if (periods.length < 2) return period === '' ? null : element('p', {}, `${texts.period} `, element('b', {}, period));
  const options = periods.map((one) => element('option', { value: one, selected: one === period }, one));
  const select = element('select', { id: 'period', onchange: () => choose(select.value) }, ...options);
  return element('p', {}, element('label', { for: 'period' }, texts.period), ' ', select);
}

function teamSection(team: TeamView): HTMLElement {
  const { verdict } = team;
  const judged = team.competencies.some(({ lowN }) => !lowN);
  return element(
    'section',
    {},
    element('h2', {}, texts.team(team.team), ' ', element('small', {}, texts.people(team.people))),
    verdict ? findingView(verdict.verdict, verdict.finding, verdict.action) : null,
    element('p', {}, judged ? texts.weak(team.weak) : texts.tooFew),
    competencyTable(texts.team(team.team), texts.average, team.competencies, {
      remark: ({ n, lowN, score }) => (score !== null && lowN ? texts.lowN(n) : ''),
      detail: ({ n, sd }) => (n === 0 ? '' : texts.spread(n, sd === null ? '' : shownScore(sd))),
    }),
  );
}
