import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as service from '../../../extension/src/language/service.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { edited, formats, golden, marked } from './golden.ts';

// Texts as they are in the middle of work: a rubric that is cut off anywhere, or has a piece taken out or typed in.

const sources: Record<Format, string[]> = {
  yaml: [
    golden('ids/baker.rubric.yaml'),
    golden('format/untidy.rubric.yaml'),
    readFileSync(new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url), 'utf8').slice(
      0,
      9000,
    ),
  ],
  json: [golden('ids/baker.rubric.json'), golden('format/untidy.rubric.json')],
};

const typed = [
  '',
  ' ',
  '\n',
  '- ',
  '"',
  "'",
  ':',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '#',
  '|',
  '&a',
  '*a',
  '\t',
  '\r\n',
  '\u0000',
  '😀',
  '__proto__: ',
  'constructor',
];

const spoilt = (format: Format) =>
  fc
    .tuple(
      fc.constantFrom(...sources[format]),
      fc.nat(),
      fc.nat({ max: 60 }),
      fc.constantFrom(...typed),
      fc.boolean(),
      fc.nat(),
    )
    .map(([text, at, length, piece, isCut, cursor]) => {
      const start = at % (text.length + 1);
      const after = text.slice(0, start) + piece + (isCut ? '' : text.slice(start + length));
      return { text: after, cursor: cursor % (after.length + 1) };
    });

const options = { tabSize: 2, insertSpaces: true };

describe.each(formats)('in %s', (format) => {
  test('no feature throws, wherever the cursor stands', () => {
    fc.assert(
      fc.property(spoilt(format), ({ text, cursor }) => {
        const analysis = service.analyse(text, format);
        const position = analysis.lines.position(cursor);
        const at = analysis.lines.offset(position); // no cursor stands inside a line break
        for (const { textEdit } of service.complete(analysis, position)) {
          expect(analysis.lines.offset(textEdit.range.start)).toBeLessThanOrEqual(at);
          expect(analysis.lines.offset(textEdit.range.end)).toBeGreaterThanOrEqual(at);
        }
        service.hover(analysis, position);
        service.prepareRename(analysis, position);
        service.rename(analysis, 'a', position, 'new-id');
        service.definition(analysis, position);
        service.references(analysis, position, true);
        service.codeActions(analysis, { start: position, end: position });
        service.documentSymbols(analysis);
        service.foldingRanges(analysis);
        service.selectionRanges(analysis, [position]);
        service.semanticTokens(analysis);
        service.inlayHints(analysis);
        service.codeLenses(analysis, 'a', {});
        service.fixAll(analysis);
        service.format(analysis, options);
        service.distributed(analysis);
        service.sameRubric([{ uri: 'a', name: 'a', analysis }]);
      }),
      { numRuns: 250 },
    );
  });

  test('completion and hover at every offset of a rubric', () => {
    const text = sources[format][0] ?? '';
    const analysis = service.analyse(text, format);
    for (let offset = 0; offset <= text.length; offset++) {
      service.complete(analysis, analysis.lines.position(offset));
      service.hover(analysis, analysis.lines.position(offset));
    }
  });

  test('a renamed id leaves the same problems', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('new-id', 'true', 'null', 'on'), (at, newId) => {
        const text = sources[format][0] ?? '';
        const analysis = service.analyse(text, format);
        const edits = service.rename(analysis, 'a', analysis.lines.position(at % text.length), newId);
        if ('refusal' in edits) return;
        const after = edited(analysis, edits.get('a') ?? []);
        const rules = (of: string) => validate(of, format).problems.map(({ rule }) => rule);
        expect(rules(after)).toEqual(rules(text));
      }),
      { numRuns: 300 },
    );
  });

  test('formatting keeps the value and every comment, and once is enough', () => {
    fc.assert(
      fc.property(spoilt(format), ({ text }) => {
        const { analysis } = marked(text.replaceAll('§', ''), format);
        const after = edited(analysis, service.format(analysis, options));
        const again = service.analyse(after, format);
        expect(again.document.value).toEqual(analysis.document.value);
        if (format === 'yaml') expect(after.match(/#.*\S/g)).toEqual(text.match(/#.*\S/g));
        expect(edited(again, service.format(again, options))).toBe(after);
      }),
      { numRuns: 250 },
    );
  });
});
