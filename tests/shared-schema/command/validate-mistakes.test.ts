import { readFileSync } from 'node:fs';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, rubric } from './rubric.ts';

// One mistake at a time in the partner manager rubric: the command finds it once, on its own line, and says what to do.
const yaml = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const texts = { yaml, json: `${JSON.stringify(parse(yaml), null, 2)}\n` };

interface Mistake {
  readonly what: string;
  /** The text that is replaced, and by what. The line of the mistake is the one with `@` in it, which is taken out. */
  readonly yaml?: readonly [right: string, wrong: string];
  readonly json?: readonly [right: string, wrong: string];
  readonly rule: string;
  readonly message: string;
}

const aliases = 'Hunter, Hunting, Hunter mindset, Prospecting, Partner prospecting';
const topLevel =
  'schemaVersion, id, version, title, summary, scale, bands, competencies, profiles, qualities, diagnoses, team, cadence, outcomes, pitfalls, backgrounds, rules';

const mistakes: readonly Mistake[] = [
  {
    what: 'a misspelt key',
    yaml: ['    weight: 30', '    @weigth: 30'],
    json: ['"weight": 30', '@"weigth": 30'],
    rule: 'unknown-field',
    message: '"weigth" is not a field of a competency. Did you mean "weight"?',
  },
  {
    what: 'a missing anchor',
    yaml: [
      `    anchors:
      - { score: 1, text: Works the leads that 1 friendly contact at the partner forwards. }
`,
      '    @anchors:\n',
    ],
    json: [
      `"anchors": [
        {
          "score": 1,
          "text": "Works the leads that 1 friendly contact at the partner forwards."
        },`,
      '@"anchors": [',
    ],
    rule: 'anchor-missing',
    message: '"Hunter orientation" lacks an anchor for level 1 (Reactive). Write what a rater sees at that level.',
  },
  {
    what: 'a duplicate id',
    yaml: ['- id: internal-selling', '- id: @pipeline-discipline'],
    json: ['"id": "internal-selling"', '"id": @"pipeline-discipline"'],
    rule: 'unique-id',
    message:
      'Another competency has the id "pipeline-discipline" already. Give this one an id of its own, such as internal-selling.',
  },
  {
    // The five weights are 30, 20, 20, 15 and 15. A sum has no line of its own: the last weight is marked.
    what: 'weights of 105',
    yaml: [
      '15\n    target: 3\n    floor: 1.5\n    buildsOn: [hunter',
      '@20\n    target: 3\n    floor: 1.5\n    buildsOn: [hunter',
    ],
    json: ['"weight": 30', '"weight": 35'],
    rule: 'weights-sum',
    message: 'The weights sum to 105, 5 over 100. Take 5 off one or more of them.',
  },
  {
    what: 'a target off the scale',
    yaml: ['    target: 4', '    target: @6'],
    json: ['"target": 4', '"target": @6'],
    rule: 'target-on-scale',
    message: 'The target 6 is not on the scale. Use a score from 1 to 5 in steps of 0.5.',
  },
  {
    what: 'an unknown competency in a diagnosis',
    yaml: ['      weak: [internal-selling]', '      weak: [@internal-seling]'],
    json: ['"weak": [\n          "internal-selling"', '"weak": [\n          @"internal-seling"'],
    rule: 'unknown-competency',
    message: 'There is no competency "internal-seling". Did you mean "internal-selling"?',
  },
  {
    what: 'a cycle',
    yaml: ['    buildsOn: [hunter-orientation]', '    buildsOn: [@internal-selling]'],
    json: [
      '"buildsOn": [\n        "hunter-orientation"\n      ]',
      '"buildsOn": [\n        @"internal-selling"\n      ]',
    ],
    rule: 'builds-on-cycle',
    message:
      '"pipeline-discipline" builds on "internal-selling" and "internal-selling" on "pipeline-discipline": a ring without a foundation. Take one of the links out.',
  },
  {
    what: 'a wrong type',
    yaml: ['    weight: 30', '    weight: @heavy'],
    rule: 'wrong-type',
    message: '"weight" must be a number, not the text "heavy". Write it such as weight: 20.',
  },
  {
    what: 'a wrong type',
    json: ['"weight": 30', '"weight": @"heavy"'],
    rule: 'wrong-type',
    message: '"weight" must be a number, not the text "heavy". Write it such as "weight": 20.',
  },
  {
    what: 'an unknown top-level field',
    yaml: ['title: Partner manager\n', 'title: Partner manager\n@language: en\n'],
    json: ['"title": "Partner manager",', '"title": "Partner manager",\n  @"language": "en",'],
    rule: 'unknown-field',
    message: `"language" is not a field of a rubric. Remove it, or use one of: ${topLevel}.`,
  },
  {
    what: 'a duplicate key',
    yaml: ['    weight: 30\n', '    weight: 30\n    @weight: 20\n'],
    json: ['"weight": 30,', '"weight": 30,\n      @"weight": 20,'],
    rule: 'syntax-duplicate-key',
    message: 'The key "weight" stands here a second time. Keep one of the two.',
  },
  {
    what: 'an unclosed bracket',
    yaml: [`aliases: [${aliases}]`, `aliases: @[${aliases}`],
    json: ['"levels": [', '"levels": @['],
    rule: 'syntax-unclosed',
    message: 'This "[" is never closed. Add "]" after what belongs to it.',
  },
  {
    what: 'a tab in the indentation',
    yaml: ['    weight: 30', '@\tweight: 30'],
    rule: 'syntax-tab',
    message: 'A tab cannot indent YAML. Replace it with spaces.',
  },
];

/** The text with the mistake, and where it is from 0; without a mark, the last weight of a competency. */
function spoilt(format: Format, [right, wrong]: readonly [string, string]) {
  const whole = texts[format];
  if (!whole.includes(right)) throw new Error(`"${right}" does not stand in the rubric`);
  let text = whole.replace(right, () => wrong);
  if (format === 'json' && wrong.includes('"levels"')) text = text.replace('    ],\n    "step"', '    "step"');
  const at = text.includes('@') ? text.indexOf('@') : text.lastIndexOf('"weight": ') + '"weight": '.length;
  const before = text.slice(0, at).split('\n');
  return {
    text: text.replace('@', ''),
    line: before.length - 1,
    character: before[before.length - 1]?.length,
  };
}

const cases = mistakes.flatMap((mistake) =>
  (['yaml', 'json'] as const).flatMap((format) => {
    const change = mistake[format];
    return change ? [[mistake.what, format, mistake, change] as const] : [];
  }),
);

describe('rubric validate finds exactly one problem', () => {
  test.each(cases)('%s, in %s', (_what, format, { rule, message }, change) => {
    const { text, line, character } = spoilt(format, change);
    const file = `partner-manager.rubric.${format}`;
    const { status, out, err } = rubric(['validate', file, '--format', 'json'], folderWith({ [file]: text }));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file,
          problems: [
            {
              rule,
              severity: 'error',
              message,
              pointer: expect.any(String),
              range: { start: { line, character }, end: { line: expect.any(Number), character: expect.any(Number) } },
            },
          ],
        },
      ],
      errors: 1,
      warnings: 0,
    });
  });
});
