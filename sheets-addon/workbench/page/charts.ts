import type { ChartView } from '../protocol.ts';
import { byId, textElement } from './element.ts';

// Colours that people with any colour vision tell apart (Okabe and Ito, 2008); each bar also has its number.
const colours = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#000000'];
const height = 190;
const top = 14;
const bottom = 40;

/** Draws the charts of the tab that is shown. */
export function showCharts(charts: readonly ChartView[]): void {
  const box = byId('charts');
  box.hidden = charts.length === 0;
  box.replaceChildren(...charts.map(figure));
}

function figure(chart: ChartView): HTMLElement {
  const figure = document.createElement('figure');
  figure.append(textElement('figcaption', chart.title), drawing(chart), legend(chart));
  return figure;
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Bars side by side in groups; a line or pie chart is drawn as bars too: the numbers are the same. */
function drawing({ title, categories, series, minimum, maximum }: ChartView): SVGElement {
  // Rows for teams that are not there yet have no name and no bars.
  const shown = categories.flatMap((name, i) =>
    name !== '' && series.some(({ values }) => values[i] !== null) ? [i] : [],
  );
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = minimum ?? Math.min(0, ...numbers);
  const high = maximum ?? Math.max(1, ...numbers);
  const bar = 22;
  const group = series.length * bar + 24;
  const width = Math.max(320, 40 + shown.length * group);
  const y = (value: number): number =>
    top + ((high - Math.min(high, Math.max(low, value))) / (high - low || 1)) * (height - top - bottom);
  const picture = svg('svg', { width, height, role: 'img', 'aria-label': title });
  for (let i = 0; i <= 4; i++) {
    const value = low + ((high - low) * i) / 4;
    picture.append(svg('line', { x1: 34, x2: width, y1: y(value), y2: y(value), stroke: '#e5e7eb' }));
    picture.append(
      svg('text', { x: 30, y: y(value) + 3, 'font-size': 10, 'text-anchor': 'end', fill: '#4b5563' }, value.toFixed(1)),
    );
  }
  shown.forEach((category, place) => {
    const left = 40 + place * group;
    series.forEach(({ name, values }, i) => {
      const value = values[category];
      if (value === null || value === undefined) return;
      const x = left + i * bar;
      const rect = svg('rect', {
        x,
        y: y(value),
        width: bar - 3,
        height: Math.max(1, y(low) - y(value)),
        fill: colours[i % colours.length] ?? '',
      });
      rect.append(svg('title', {}, `${categories[category]}, ${name}: ${value.toFixed(2)}`));
      picture.append(
        rect,
        svg(
          'text',
          { x: x + (bar - 3) / 2, y: y(value) - 3, 'font-size': 9, 'text-anchor': 'middle', fill: '#1f2937' },
          value.toFixed(1),
        ),
      );
    });
    // About six pixels a character.
    labelLines(categories[category] ?? '', Math.floor(group / 6)).forEach((line, i) => {
      const at = { x: left + (group - 24) / 2, y: height - bottom + 14 + i * 13 };
      picture.append(svg('text', { ...at, 'font-size': 11, 'text-anchor': 'middle', fill: '#1f2937' }, line));
    });
  });
  return picture;
}

/** A name on two lines, cut where it is longer. */
function labelLines(name: string, most: number): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const cut = (line: string): string => (line.length > most ? `${line.slice(0, most - 1)}…` : line);
  return lines.length > 2 ? [cut(lines[0] ?? ''), cut(lines.slice(1).join(' '))] : lines.map(cut);
}

function legend({ series }: ChartView): HTMLElement {
  const line = document.createElement('div');
  series.forEach(({ name }, i) => {
    const mark = textElement('span', '■ ');
    mark.style.color = colours[i % colours.length] ?? '';
    line.append(mark, textElement('span', `${name}  `));
  });
  line.style.fontSize = '12px';
  return line;
}
