import { describe, expect, test } from 'vitest';
import { bar } from '../../../sheets-addon/src/report/bar.ts';
import { markupText } from '../../../sheets-addon/src/report/html.ts';
import { rubric } from './sample.ts';

const draw = (shown: Parameters<typeof bar>[1]) => markupText(bar(rubric.scale, shown));

describe('bar', () => {
  test('says its numbers in words', () => {
    expect(draw({ score: 1, target: 3, floor: 1.5, band: 'weak' })).toContain(
      'role="img" aria-label="1.00 of 4, target 3.00, floor 1.50"',
    );
  });

  test('says that nobody observed it, and draws no bar', () => {
    const drawn = draw({ score: null, target: 3 });
    expect(drawn).toContain('aria-label="Not observed, target 3.00"');
    expect(drawn).not.toContain('class="fill');
  });

  // The scale is 178 wide and begins one level under the lowest: 1 to 4 takes a quarter each.
  // 1 -> 178/4 = 44.5; 2.5 -> 111.25, shown as 111.3; target 3 -> 133.5.
  test('fills as many segments as the score has levels', () => {
    expect(draw({ score: 1, target: 3 })).toContain('width="44.5"');
    expect(draw({ score: 4, target: 3 })).toContain('width="178"');
    const middle = draw({ score: 2.5, target: 3, band: 'developing' });
    expect(middle).toContain('class="fill developing" x="0" y="5" width="111.3"');
    expect(middle).toContain('class="target" x1="133.5"');
  });

  test('stays inside itself for a score that is off the scale', () => {
    expect(draw({ score: 99, target: -5 })).toContain('width="178"');
    expect(draw({ score: 99, target: -5 })).toContain('class="target" x1="0"');
  });
});
