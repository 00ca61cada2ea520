import type { Scalar } from '../calculate/value.ts';

type Stops = readonly { readonly value: string; readonly color: string }[];

/** The colour of a number between the stops of a colour scale; `undefined` for what is no number. */
export function gradientColour(stops: Stops, value: Scalar, all: () => readonly number[]): string | undefined {
  if (typeof value !== 'number') return undefined;
  const points = stops.map(({ value: at, color }) => ({ at: numberAt(at, all), color }));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return undefined;
  if (value <= first.at) return first.color;
  for (let i = 1; i < points.length; i++) {
    const [low, high] = [points[i - 1], points[i]];
    if (!low || !high || value > high.at) continue;
    return mixed(low.color, high.color, high.at === low.at ? 1 : (value - low.at) / (high.at - low.at));
  }
  return last.color;
}

/** `min`, `max`, `percent 30`, `percentile 50` or a number. */
function numberAt(text: string, all: () => readonly number[]): number {
  const [word = '', count = '50'] = text.split(' ');
  if (Number.isFinite(Number(text)) && text !== '') return Number(text);
  const rising = [...all()].sort((a, b) => a - b);
  const [low = 0, high = low] = [rising[0], rising.at(-1)];
  if (word === 'min' || word === 'max') return word === 'min' ? low : high;
  if (word === 'percent') return low + ((high - low) * Number(count)) / 100;
  return rising[Math.round(((rising.length - 1) * Number(count)) / 100)] ?? 0;
}

function mixed(from: string, to: string, part: number): string {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
