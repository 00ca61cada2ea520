import { readFileSync } from 'node:fs';
import { schemaErrors } from '@rubric-kit/shared-schema/generated/validator.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { spoilt } from './spoil.ts';

// What VS Code says of a rubric with our schema, beside what our validator says.
const shared = new URL('../../../shared-schema/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, shared), 'utf8');
const rubrics = [
  parse(read('rubrics/partner-manager.rubric.yaml')) as unknown,
  JSON.parse(read('rubrics/bakery-shift-lead.rubric.json')) as unknown,
];

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: 'rubric.schema.json', fileMatch: ['*.json'], schema: JSON.parse(read('rubric.schema.json')) }],
});

async function serviceErrors(value: unknown): Promise<string[]> {
  const document = TextDocument.create('file:///a.json', 'json', 1, JSON.stringify(value, null, 2));
  const problems = await service.doValidation(document, service.parseJSONDocument(document));
  return problems.map(({ message }) => String(message));
}

describe("VS Code's JSON service with our schema", () => {
  test('finds nothing in the shipped rubrics', async () => {
    expect(await Promise.all(rubrics.map(serviceErrors))).toEqual([[], []]);
  });

  test('has the verdict of our validator on spoilt rubrics', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 1 }), fc.gen(), async (which, g) => {
        const value: unknown = JSON.parse(JSON.stringify(spoilt(rubrics[which], g)));
        const ours = schemaErrors(value).map(({ path, keyword }) => `${keyword} /${path.join('/')}`);
        const theirs = await serviceErrors(value);
        expect({ ours, theirs, isWrong: theirs.length > 0 }).toMatchObject({ isWrong: ours.length > 0 });
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  test('knows the editor keywords: its hover shows what a field is for', async () => {
    const text = '{ "schemaVersion": 1 }';
    const document = TextDocument.create('file:///a.json', 'json', 1, text);
    const hover = await service.doHover(document, document.positionAt(5), service.parseJSONDocument(document));
    expect(JSON.stringify(hover?.contents)).toContain('The version of this file format: always `1`.');
  });
});
