import { competencyTable } from './competency-table.ts';
import { element, fill } from './element.ts';
import { working } from './progress.ts';
import type { TeamResult, TeamView } from './protocol.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';

/** Teams at a glance. */
export const resultsPage: Page = {
  id: 'results',
  label: texts.results,
  show: (panel) => void load(panel, ''),
};

async function load(panel: HTMLElement, period: string): Promise<void> {
  const result = await working(() => call('sidebarTeams', period));
  if (!result) return;
  if (result.empty !== '') {
    fill(panel, element('p', { class: 'empty' }, result.empty));
    return;
  }
  fill(panel, periodChoice(panel, result), ...result.teams.map(teamSection));
}

function periodChoice(panel: HTMLElement, result: TeamResult): HTMLElement | null {
  if (result.periods.length < 2) return null;
  const options = result.periods.map((period) =>
    element('option', { value: period, selected: period === result.period }, period),
  );
  const select = element('select', { id: 'period', onchange: () => void load(panel, select.value) }, ...options);
  return element('p', {}, element('label', { for: 'period' }, texts.period), ' ', select);
}

function teamSection(team: TeamView): HTMLElement {
  const names = new Map(team.competencies.map(({ id, name }) => [id, name]));
  return element(
    'section',
    {},
    element('h2', {}, texts.team(team.team), ' ', element('small', {}, texts.people(team.people))),
    team.verdict
      ? element(
          'div',
          { class: 'verdict' },
          element('p', {}, element('b', {}, team.verdict.verdict)),
          element('p', {}, team.verdict.finding),
          element('p', {}, element('b', {}, '→ '), team.verdict.action),
        )
      : null,
    element('p', {}, texts.weak(team.weak.map((id) => names.get(id) ?? id))),
    competencyTable(texts.team(team.team), texts.average, team.competencies, ({ n, lowN, score }) =>
      score === null ? '' : lowN ? `${texts.lowN}, n = ${n}` : '',
    ),
  );
}
