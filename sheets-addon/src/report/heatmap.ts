import { type Standing, standing, standingMark } from './band.ts';
import { html, type Markup } from './html.ts';
import { twoDecimals } from './numbers.ts';

export interface HeatCell {
  readonly score: number | null;
  readonly standing: Standing;
}

/** A table of coloured scores in which each cell also says its number and its word. */
export interface Heatmap {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: Markup; readonly cells: readonly HeatCell[] }[];
  /** A last row that sums up the others. */
  readonly foot?: { readonly name: Markup; readonly cells: readonly HeatCell[] };
}

/** From this many columns the headings stand upright, and cells show a mark in place of the word. */
const manyColumns = 9;

export function heatmap(map: Heatmap): Markup {
  const crowded = map.columns.length >= manyColumns;
  const row = (line: { readonly name: Markup; readonly cells: readonly HeatCell[] }) =>
    html`<tr><th scope="row">${line.name}</th>${line.cells.map((cell) => heatCell(cell, crowded))}</tr>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${map.caption}">
<table class="heatmap${crowded && ' crowded'}" style="min-width:${crowded ? 30 : 8 + map.columns.length * 6}rem">
<caption>${map.caption}</caption>
<thead><tr><th scope="col">${map.corner}</th>${map.columns.map((name) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
<tbody>${map.rows.map(row)}</tbody>
${map.foot && html`<tfoot>${row(map.foot)}</tfoot>`}
</table></div>`;
}

function heatCell({ score, standing: kind }: HeatCell, crowded: boolean): Markup {
  return html`<td class="heat ${kind}"><b>${score === null ? '–' : twoDecimals(score)}</b>
${crowded ? standingMark(kind) : html`<small>${standing(kind)}</small>`}</td>`;
}
