import { legalScores, type Scale } from '@rubric-kit/shared-schema/rubric.ts';
import type { Band } from '@rubric-kit/shared-schema/score/scores.ts';
import { html, type Markup } from './html.ts';
import { twoDecimals } from './numbers.ts';

const width = 180;
const height = 20;

/**
 * A bar from the foot of the scale to a score, with a line at the target and a dotted one at the floor. A level is a
 * segment, so that even the lowest score shows as a bar. The numbers are said in its label.
 */
export function bar(
  scale: Scale,
  shown: {
    readonly score: number | null;
    readonly target: number;
    readonly floor?: number | undefined;
    readonly band?: Band | undefined;
  },
): Markup {
  const x = placeOnScale(scale);
  const { score, target, floor } = shown;
  const label = [
    score === null ? 'Not observed' : `${twoDecimals(score)} of ${x.highest}`,
    `target ${twoDecimals(target)}`,
    floor === undefined ? '' : `floor ${twoDecimals(floor)}`,
  ];
  return html`<svg class="bar" role="img" aria-label="${label.filter(Boolean).join(', ')}" viewBox="0 0 ${width} ${height}">
<rect class="track" x="0" y="5" width="${width}" height="10" rx="2"/>
${score !== null && html`<rect class="fill ${shown.band ?? 'none'}" x="0" y="5" width="${x.at(score)}" height="10" rx="2"/>`}
${x.levels.map((level) => html`<line class="level" x1="${x.at(level)}" y1="5" x2="${x.at(level)}" y2="15"/>`)}
${floor !== undefined && html`<line class="floor" x1="${x.at(floor)}" y1="2" x2="${x.at(floor)}" y2="18"/>`}
<line class="target" x1="${x.at(target)}" y1="0" x2="${x.at(target)}" y2="${height}"/></svg>`;
}

/** The scale as a line of `width` units that begins one level under the lowest. */
function placeOnScale(scale: Scale) {
  const levels = scale.levels.map((level) => level.score);
  const scores = legalScores(scale);
  const lowest = scores[0] ?? 0;
  const highest = scores.at(-1) ?? lowest;
  const segment = (highest - lowest) / Math.max(levels.length - 1, 1) || 1;
  const start = lowest - segment;
  const share = (score: number) => Math.min(Math.max((score - start) / (highest - start), 0), 1);
  return {
    levels: levels.slice(0, -1),
    highest,
    at: (score: number) => Math.round(share(score) * (width - 2) * 10) / 10,
  };
}
