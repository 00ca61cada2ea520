import { looks, weightLook } from '@rubric-kit/sheets-addon/layout/look.ts';
import { format } from 'numfmt';
import { expect, test } from 'vitest';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every ink has a contrast of 4.5 to 1 or more on its fill', () => {
  const faint = Object.entries(looks).filter(([, { ink = '#000000', fill = '#ffffff' }]) => {
    const [dark = 0, light = 0] = [luminance(ink), luminance(fill)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) < 4.5;
  });
  expect(faint).toEqual([]);
});

test('ratings that look different differ in more than colour', () => {
  const signs = (['weak', 'strong', 'below-floor', 'short-of-target'] as const).map((look) => {
    const { bold = false, italic = false, underline = false } = looks[look];
    return JSON.stringify([bold, italic, underline]);
  });
  expect(new Set(signs).size).toBe(signs.length);
});

test.each([
  [30, '30%'],
  [33.5, '33.5%'],
  [33.33, '33.33%'],
  [0, '0%'],
])('a weight of %j shows as %s', (weight, shown) => {
  expect(format(looks[weightLook(weight)].numberFormat ?? '', weight)).toBe(shown);
});
