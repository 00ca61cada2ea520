import { html, type Markup, markupText } from './html.ts';
import type { ReportInput } from './input.ts';
import { named, periodName, teamName } from './names.ts';
import { notesSection } from './notes.ts';
import { counted } from './numbers.ts';
import { byTeam, personLink } from './people.ts';
import { personSection } from './person.ts';
import { style } from './style.ts';
import { teamOverview, teamSection } from './team.ts';

/**
 * One HTML page that needs nothing else: no script, no font, no picture from anywhere. It prints a page per team and
 * per person. All text from files is text in it.
 */
export function reportHtml(input: ReportInput): string {
  const { rubric, result } = input;
  const title = `${rubric.title}: scorecard report, ${periodName(result.period)}`;
  return `<!doctype html>\n${markupText(html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${heading(input)}
<main>${result.people.length === 0 ? nobody(input) : scored(input)}
${notesSection(input)}</main>
${foot(input)}
</body>
</html>`)}\n`;
}

function heading({ rubric, digest, result, now }: ReportInput): Markup {
  const earlier = result.periods.filter((period) => period !== result.period).map(periodName);
  return html`<header>
<p class="kind">Scorecard report</p>
<h1>${rubric.title}</h1>
<p class="lead">${periodName(result.period)} · ${counted(result.people.length, 'person', 'people')} · ${counted(result.teams.length, 'team', 'teams')}</p>
<p class="private"><b>Confidential.</b> Ratings of named people: for each person, their own manager and those who manage the teams. Hand on single pages, not the file.</p>
<dl>
<div><dt>Rubric</dt><dd>${rubric.id} ${rubric.version}</dd></div>
<div><dt>Digest</dt><dd><code>${digest}</code></dd></div>
<div><dt>Made on</dt><dd>${day(now)}</dd></div>
${earlier.length > 0 && html`<div><dt>Other periods in the scorecard</dt><dd>${earlier.join(', ')}</dd></div>`}
</dl>
</header>`;
}

function scored(input: ReportInput): Markup {
  const { rubric, result } = input;
  return html`<nav aria-label="Contents"><ul>
${result.teams.map(
  (team, index) => html`<li><a href="#team-${index + 1}">${teamName(team.team)}</a>
<ul>${result.people
    .filter((person) => person.team === team.team)
    .map((person) => html`<li>${personLink(result.people, person)}</li>`)}</ul></li>`,
)}
<li><a href="#notes">What these numbers rest on</a></li></ul></nav>
<section aria-labelledby="teams-name"><h2 id="teams-name">Teams</h2>
${teamOverview(input)}
<p class="legend"><b>How to read it.</b> ▼ weak: under ${rubric.bands.weakBelow}. ▲ strong: ${rubric.bands.strongFrom} or more.
▼▼ under floor: no other strength makes up for it. ~ low n: too few people for a verdict. In the bars, the line is the target and the dotted line the floor.
Each person counts once in a team’s average.</p>
${result.teams.map((team, index) => teamSection(input, team, index))}
</section>
<section id="people" aria-labelledby="people-name"><h2 id="people-name">People</h2>
${byTeam(result).map((person) => personSection(input, person))}
</section>`;
}

function nobody({ result }: ReportInput): Markup {
  const elsewhere = result.periods.filter((period) => period !== result.period).map(periodName);
  return html`<section><h2>Nobody is scored yet</h2><p class="empty">The scorecard has no ratings ${
    elsewhere.length > 0
      ? html`for ${named(periodName(result.period))}. It has some for ${elsewhere.join(', ')}.`
      : 'yet.'
  }</p></section>`;
}

const foot = ({ rubric, digest }: ReportInput): Markup =>
  html`<footer><p>${rubric.title}, version ${rubric.version}, digest <code>${digest.slice(0, 12)}</code>. Made with Rubric Kit.</p></footer>`;

/** `2026-11-05`, where the report is made. */
function day(date: Date): Markup {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return html`<time datetime="${text}">${text}</time>`;
}
