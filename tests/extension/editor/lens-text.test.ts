import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { describe, expect, test } from 'vitest';
import { lensText, type Translate } from '../../../extension/src/editor/lens-text.ts';
import { analyse } from '../../../extension/src/language/analysis.ts';
import { codeLenses, type Published } from '../../../extension/src/language/code-lens.ts';

const commands = { distribute: 'd', openGrid: 'o', preview: 'p', validate: 'v', publish: 'u' };
const titles = (text: string, published?: Published) =>
  codeLenses(analyse(text, 'yaml'), 'file:///a', commands, published).map(({ command }) => command.title);
/** Marks what was translated, and puts the values in. */
const t: Translate = (text, ...values) =>
  `<${text.replaceAll(/\{(\d)\}/g, (_place, at) => String(values[Number(at)]))}>`;

describe('the title of a lens', () => {
  test('is known for every lens of the language service', () => {
    const short = blankRubric.replace('weight: 50', 'weight: 37.5');
    const long = blankRubric.replace('weight: 50', 'weight: 70');
    const all = [
      ...titles(blankRubric),
      ...titles(blankRubric, { version: '1.2.0', changed: true }),
      ...titles(short, { version: '1.2.0', changed: false }),
      ...titles(long.replace('version: 0.1.0\n', '')),
    ];
    expect(new Set(all.map((title) => lensText(title, t)))).toEqual(
      new Set([
        '<Open as grid>',
        '<Preview>',
        '<Validate>',
        '<Publish 0.1.0>',
        '<Weights: 100 of 100>',
        '<Changed since 1.2.0>',
        '<Published>',
        '<Weights: 87.5 of 100, 12.5 left> · <distribute>',
        '<Publish>',
        '<Weights: 120 of 100, 20 too much> · <distribute>',
      ]),
    );
  });

  test('stays as it is where it is not known', () => {
    expect(lensText('Something else', t)).toBe('Something else');
  });
});
