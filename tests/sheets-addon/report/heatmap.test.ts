import { describe, expect, test } from 'vitest';
import { type HeatCell, heatmap } from '../../../sheets-addon/src/report/heatmap.ts';
import { html, markupText } from '../../../sheets-addon/src/report/html.ts';
import { readable } from './sample.ts';

const cells: readonly HeatCell[] = [
  { score: 1, standing: 'below-floor' },
  { score: 1.75, standing: 'weak' },
  { score: 3, standing: 'developing' },
  { score: 4, standing: 'strong' },
  { score: null, standing: 'not-observed' },
  { score: 2, standing: 'low-n' },
];

const columns = ['A', 'B', 'C', 'D', 'E', 'F'];

describe('heatmap', () => {
  const table = markupText(
    heatmap({ caption: 'Scores', corner: 'Person', columns, rows: [{ name: html`Ann`, cells }] }),
  );

  test('each cell says number, mark and word: colour is not alone', () => {
    expect(readable(table)).toBe(
      'Scores Person A B C D E F Ann 1.00 ▼▼ under floor 1.75 ▼ weak 3.00 developing 4.00 ▲ strong – not observed 2.00 ~ low n',
    );
  });

  test('has a caption, and a scope on every heading', () => {
    expect(table).toContain('<caption>Scores</caption>');
    expect(table.match(/<th scope="col">/g)).toHaveLength(7);
    expect(table.match(/<th scope="row">/g)).toHaveLength(1);
    expect(table).not.toContain('<th>');
  });

  test('keeps the words for a screen reader where nine columns leave no room for them', () => {
    const names = [...columns, 'G', 'H', 'I'];
    const row = names.map((): HeatCell => ({ score: 1, standing: 'weak' }));
    const crowded = markupText(
      heatmap({ caption: 'Scores', corner: 'Person', columns: names, rows: [{ name: html`Ann`, cells: row }] }),
    );
    expect(crowded).toContain('class="heatmap crowded"');
    expect(crowded.match(/<small class="unseen">/g)).toHaveLength(9);
    expect(readable(crowded)).toContain('1.00 ▼ weak 1.00 ▼ weak');
  });
});
