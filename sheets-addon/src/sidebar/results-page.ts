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

/** Teams at a glance. */
export const resultsPage: Page = {
  id: 'results',
  label: texts.results,
  needsRubric: true,
  show: (panel) => showPeriod(panel, ''),
};

function showPeriod(panel: HTMLElement, period: string): void {
  void load(
    panel,
    () => call('sidebarTeams', period),
    (result) => refill(panel, ...resultView(panel, result)),
  );
}

function resultView(panel: HTMLElement, result: TeamResult): (HTMLElement | null)[] {
  const again = (): void => showPeriod(panel, result.period);
  return [
    element(
      'p',
      { class: 'bar' },
      periodChoice(panel, result),
      element('button', { type: 'button', id: 'update', class: 'quiet', onclick: again }, texts.update),
    ),
    result.empty === '' ? null : element('p', { class: 'empty' }, result.empty),
    ...result.teams.map(teamSection),
  ];
}

function periodChoice(panel: HTMLElement, { period, periods }: TeamResult): HTMLElement | null {
  if (periods.length < 2)
    return period === '' ? null : element('span', {}, `${texts.period} `, element('b', {}, period));
  const options = periods.map((one) => element('option', { value: one, selected: one === period }, one));
  const select = element('select', { id: 'period', onchange: () => showPeriod(panel, select.value) }, ...options);
  return element('span', {}, element('label', { for: 'period' }, texts.period), ' ', select);
}

function teamSection(team: TeamView): HTMLElement {
  const { verdict } = team;
  return element(
    'section',
    {},
    element('h2', {}, texts.team(team.team), ' ', element('small', {}, texts.people(team.people))),
    verdict ? findingView(verdict.verdict, verdict.finding, verdict.action) : null,
    element('p', {}, texts.weak(team.weak)),
    competencyTable(texts.team(team.team), texts.average, team.competencies, {
      remark: ({ n, lowN, score }) => (score !== null && lowN ? texts.lowN(n) : ''),
      detail: ({ n, sd }) => (n === 0 ? '' : texts.spread(n, sd === null ? '' : shownScore(sd))),
    }),
  );
}
