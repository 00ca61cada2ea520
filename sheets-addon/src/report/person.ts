import { targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import { qualitiesOf } from '@rubric-kit/shared-schema/score/quality.ts';
import type { NextStep, PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { standing, standingOf } from './band.ts';
import { bar } from './bar.ts';
import { html, type Markup } from './html.ts';
import type { ReportInput } from './input.ts';
import { competencyName, named, periodName, teamName } from './names.ts';
import { counted, signed, twoDecimals } from './numbers.ts';
import { personAnchor } from './people.ts';

/** A person: scores, gaps, what stands out, what to do next. Prints on a page of its own. */
export function personSection(input: ReportInput, person: PersonScore): Markup {
  const { rubric, result } = input;
  const id = personAnchor(result.people, person);
  const profile = rubric.profiles?.find((one) => one.id === person.profile);
  return html`<article class="person" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${named(person.person)}</h3>
<p class="who">${person.team !== '' && html`Team ${teamName(person.team)} · `}${profile?.name ?? rubric.title} · ${periodName(person.period)}</p>
${total(input, person)}
${floorBreaches(input, person)}
${scores(input, person)}
${qualities(input, person)}
${diagnoses(input, person)}
${nextSteps(input, person)}
</article>`;
}

function total({ rubric }: ReportInput, person: PersonScore): Markup {
  if (person.weighted === null)
    return html`<p class="total">Nothing was observed in this period, so there is no score.</p>`;
  const observed = [...person.scores.values()].filter((score) => score !== null).length;
  const highest = rubric.scale.levels.at(-1)?.score ?? 0;
  return html`<p class="total"><b>${twoDecimals(person.weighted)}</b> of ${highest}, weighted${
    !person.complete &&
    ` over the ${observed} of ${counted(rubric.competencies.length, 'competency', 'competencies')} that were observed`
  }</p>`;
}

function floorBreaches({ rubric }: ReportInput, person: PersonScore): Markup | false {
  if (person.belowFloor.length === 0) return false;
  const breaches = rubric.competencies.filter((competency) => person.belowFloor.includes(competency.id));
  return html`<div class="alert"><p><b>Under the floor.</b> No other strength makes up for this.</p><ul>${breaches.map(
    ({ id, name, floor }) =>
      html`<li>${name}: ${twoDecimals(person.scores.get(id) ?? 0)}${floor !== undefined && `, floor ${twoDecimals(floor)}`}</li>`,
  )}</ul></div>`;
}

function scores({ rubric }: ReportInput, person: PersonScore): Markup {
  const profile = rubric.profiles?.find((one) => one.id === person.profile);
  const trend = [...person.trend.values()].some((change) => change !== null);
  const rows = rubric.competencies.map((competency) => {
    const { id, floor } = competency;
    const score = person.scores.get(id) ?? null;
    const gap = person.gaps.get(id) ?? null;
    const change = person.trend.get(id) ?? null;
    const band = person.bands.get(id);
    const kind = standingOf(score, band, person.belowFloor.includes(id));
    const target = targetOf(competency, profile);
    return html`<tr><th scope="row">${competency.name}</th>
<td class="number">${score === null ? '–' : twoDecimals(score)}</td>
<td class="heat ${kind}"><small>${standing(kind)}</small></td>
<td>${bar(rubric.scale, { score, target, floor, band })}</td>
<td class="number">${twoDecimals(target)}</td>
<td class="number${gap !== null && gap < 0 && ' short'}">${gap === null ? '–' : signed(gap)}</td>
<td class="number">${person.raters.get(id) ?? 0}</td>
${trend && html`<td class="number">${change === null ? '–' : signed(change)}</td>`}</tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="Scores of ${person.person}"><table>
<caption>Scores against target${trend && ', and their change since the period before'}</caption>
<thead><tr><th scope="col">Competency</th><th scope="col" class="number">Score</th><th scope="col">Band</th>
<th scope="col">Score and target</th><th scope="col" class="number">Target</th><th scope="col" class="number">Gap</th>
<th scope="col" class="number">Ratings</th>${trend && html`<th scope="col" class="number">Change</th>`}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

const qualityWords = { holds: 'yes', fails: 'not yet', unknown: 'scores do not say' } as const;

function qualities({ rubric }: ReportInput, person: PersonScore): Markup | false {
  const states = qualitiesOf(rubric, person);
  const known = rubric.qualities ?? [];
  return (
    known.length > 0 &&
    html`<dl class="qualities">${known.map(
      ({ id, name }) => html`<div><dt>${name}</dt><dd>${qualityWords[states.get(id) ?? 'unknown']}</dd></div>`,
    )}</dl>`
  );
}

function diagnoses({ rubric }: ReportInput, person: PersonScore): Markup | false {
  const found = rubric.diagnoses?.filter((diagnosis) => person.diagnoses.includes(diagnosis.id)) ?? [];
  return (
    found.length > 0 &&
    html`<h4>What stands out</h4>${found.map(
      (diagnosis) => html`<div class="diagnosis"><p><b>${diagnosis.name ?? diagnosis.id}</b></p>
<p>${diagnosis.finding}</p><p><b>What to do.</b> ${diagnosis.action}</p></div>`,
    )}`
  );
}

function nextSteps(input: ReportInput, person: PersonScore): Markup {
  if (person.weighted === null && person.next.length === 0) {
    return html`<h4>Next steps</h4><p class="empty">Gather evidence first: next steps follow from scores.</p>`;
  }
  if (person.next.length === 0) {
    return html`<h4>Next steps</h4><p class="empty">No gap to close: every observed competency reaches its target.</p>`;
  }
  return html`<h4>Next steps, most pressing first</h4><ol class="steps">${person.next.map((step) => nextStep(input, step))}</ol>`;
}

function nextStep({ rubric }: ReportInput, step: NextStep): Markup {
  const level = rubric.scale.levels.find((one) => one.score === step.nextAnchor?.score);
  return html`<li><p class="on">${competencyName(rubric, step.competency)}${step.belowFloor && ' · under floor'}</p>
<p><b>${step.action}</b></p>
${step.practice && html`<p><span class="label">Practice</span> ${step.practice}</p>`}
${
  step.reviewAfterDays !== undefined &&
  html`<p><span class="label">Review</span> after ${counted(step.reviewAfterDays, 'day', 'days')}</p>`
}
${
  step.nextAnchor &&
  html`<p class="anchor"><span class="label">Level ${step.nextAnchor.score}${level && `, ${level.label}`}</span> ${step.nextAnchor.text}</p>`
}</li>`;
}
