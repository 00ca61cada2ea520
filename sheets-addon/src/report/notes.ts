import { html, type Markup } from './html.ts';
import type { ReportInput } from './input.ts';

/** What the numbers rest on: cells that were not counted, what a reader should know, rules that the author changed. */
export function notesSection({ rubric, scorecard }: ReportInput): Markup {
  const overrides = Object.entries(rubric.rules ?? {});
  return html`<section class="notes" id="notes" aria-labelledby="notes-name">
<h2 id="notes-name">What these numbers rest on</h2>
<h3>Cells that were not counted</h3>
${
  scorecard.invalid.length === 0
    ? html`<p class="empty">None: every score cell holds a rating, the word for “not observed”, or nothing.</p>`
    : html`<div class="scroll" role="group" tabindex="0" aria-label="Cells that were not counted"><table>
<caption>They are left as they are. Put them right in the scorecard and make the report again.</caption>
<thead><tr><th scope="col">Cell</th><th scope="col">Holds</th><th scope="col">Why it is not counted</th></tr></thead>
<tbody>${scorecard.invalid.map(
        (cell) =>
          html`<tr><th scope="row">${cell.address}</th><td><q>${cell.value}</q></td><td>${cell.reason}</td></tr>`,
      )}</tbody></table></div>`
}
${
  scorecard.notices.length > 0 &&
  html`<h3>Worth knowing</h3><ul>${scorecard.notices.map(
    (notice) => html`<li><b>${notice.address}</b> ${notice.message}</li>`,
  )}</ul>`
}
<h3>Rules that the rubric’s author changed</h3>
${
  overrides.length === 0
    ? html`<p class="empty">None: the rubric was checked by every rule as it comes.</p>`
    : html`<ul>${overrides.map(([rule, severity]) => html`<li><code>${rule}</code> is set to <b>${severity}</b></li>`)}</ul>`
}
</section>`;
}
