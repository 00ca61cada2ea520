import { minimumPeopleOf, type Rubric, type Verdict } from '@rubric-kit/shared-schema/rubric.ts';
import { bandOf } from '@rubric-kit/shared-schema/score/band.ts';
import type { Average, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { type Standing, standing } from './band.ts';
import { bar } from './bar.ts';
import { type HeatCell, heatmap } from './heatmap.ts';
import { html, type Markup } from './html.ts';
import type { ReportInput } from './input.ts';
import { listOf, teamName } from './names.ts';
import { counted, signed, twoDecimals } from './numbers.ts';
import { personCells, personLink } from './people.ts';

/** All teams beside each other. */
export function teamOverview({ rubric, result }: ReportInput): Markup {
  return heatmap({
    caption: 'Team averages',
    corner: 'Team',
    columns: rubric.competencies.map((competency) => competency.name),
    rows: result.teams.map((team, index) => ({
      name: html`<a href="#team-${index + 1}">${teamName(team.team)}</a> <small>${counted(team.n, 'person', 'people')}</small>`,
      cells: averageCells(rubric, team),
    })),
  });
}

/** A team: its verdict and what it asks for, its averages, its people. */
export function teamSection(input: ReportInput, team: TeamScore, index: number): Markup {
  const { rubric, result } = input;
  const people = result.people.filter((person) => person.team === team.team);
  return html`<section class="team" id="team-${index + 1}" aria-labelledby="team-${index + 1}-name">
<h3 id="team-${index + 1}-name">${teamName(team.team)}</h3>
<p class="who">${counted(team.n, 'person', 'people')} scored</p>
${verdictOf(rubric, team)}
${averages(input, team)}
${heatmap({
  caption: `People in ${team.team || 'no team'}`,
  corner: 'Person',
  columns: rubric.competencies.map((competency) => competency.name),
  rows: people.map((person) => ({ name: personLink(result.people, person), cells: personCells(rubric, person) })),
  foot: { name: html`Team average`, cells: averageCells(rubric, team) },
})}
</section>`;
}

function verdictOf(rubric: Rubric, team: TeamScore): Markup {
  const verdicts = rubric.team?.verdicts ?? [];
  const reached = verdicts.find((verdict) => verdict.verdict === team.verdict);
  if (!reached) return html`<p class="verdict none">${withoutVerdict(rubric, team, verdicts)}</p>`;
  const weak =
    team.weak.length > 0 ? `Weak on average: ${listOf(rubric, team.weak)}.` : 'No competency is weak on average.';
  return html`<div class="verdict ${reached.weakAtLeast > 0 ? 'weak' : 'strong'}">
<p class="word"><span class="label">Verdict</span> ${reached.verdict}</p>
<p>${weak}</p>
<p>${reached.finding}</p>
<p><b>What to do.</b> ${reached.action}</p>
${asksForRemedies(verdicts, reached) && remedies(rubric)}
</div>`;
}

/** The remedies are for a weak team: the verdict that takes the most weak competencies. */
const asksForRemedies = (verdicts: readonly Verdict[], reached: Verdict): boolean =>
  reached.weakAtLeast > 0 && verdicts.every((verdict) => verdict.weakAtLeast <= reached.weakAtLeast);

function remedies(rubric: Rubric): Markup | false {
  const steps = rubric.team?.remedies ?? [];
  return (
    steps.length > 0 &&
    html`<p class="label">Remedies, in this order</p>
<ol>${steps.map((step) => html`<li><b>${step.action}</b>${step.why && html` <span class="muted">${step.why}</span>`}</li>`)}</ol>`
  );
}

function withoutVerdict(rubric: Rubric, team: TeamScore, verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return 'This rubric has no verdicts on teams.';
  if ([...team.averages.values()].every((average) => average.lowN)) {
    return `No verdict: every average rests on fewer than ${counted(minimumPeopleOf(rubric), 'person', 'people')}.`;
  }
  return `No verdict: the rubric has none for ${counted(team.weak.length, 'weak competency', 'weak competencies')}.`;
}

function averages({ rubric }: ReportInput, team: TeamScore): Markup {
  const trend = [...team.trend.values()].some((change) => change !== null);
  const rows = rubric.competencies.map((competency) => {
    const average = team.averages.get(competency.id);
    const mean = average?.mean ?? null;
    const gap = team.gaps.get(competency.id) ?? null;
    const change = team.trend.get(competency.id) ?? null;
    const kind = averageStanding(rubric, average);
    const band = mean === null || average?.lowN ? undefined : bandOf(mean, rubric.bands);
    return html`<tr><th scope="row">${competency.name}</th>
<td class="number">${mean === null ? '–' : twoDecimals(mean)}</td>
<td class="heat ${kind}"><small>${standing(kind)}</small></td>
<td>${bar(rubric.scale, { score: mean, target: competency.target, band })}</td>
<td class="number">${average?.n ?? 0}</td>
<td class="number">${average?.sd === null || average?.sd === undefined ? '–' : twoDecimals(average.sd)}</td>
<td class="number">${twoDecimals(competency.target)}</td>
<td class="number${gap !== null && gap < 0 && ' short'}">${gap === null ? '–' : signed(gap)}</td>
${trend && html`<td class="number">${change === null ? '–' : signed(change)}</td>`}</tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="Averages of ${team.team || 'no team'}"><table>
<caption>Averages against target${trend && ', and their change since the period before'}</caption>
<thead><tr><th scope="col">Competency</th><th scope="col" class="number">Average</th><th scope="col">Band</th>
<th scope="col">Average and target</th><th scope="col" class="number"><abbr title="people scored">n</abbr></th>
<th scope="col" class="number"><abbr title="sample standard deviation">Spread</abbr></th>
<th scope="col" class="number">Target</th><th scope="col" class="number">Gap</th>
${trend && html`<th scope="col" class="number">Change</th>`}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function averageCells(rubric: Rubric, team: TeamScore): HeatCell[] {
  return rubric.competencies.map(({ id }) => {
    const average = team.averages.get(id);
    return { score: average?.mean ?? null, standing: averageStanding(rubric, average) };
  });
}

function averageStanding(rubric: Rubric, average: Average | undefined): Standing {
  if (!average || average.mean === null) return 'not-observed';
  if (average.lowN) return 'low-n';
  return bandOf(average.mean, rubric.bands);
}
