import { insertField } from '@rubric-kit/shared-schema/edit/insert-field.ts';
import { insertItem } from '@rubric-kit/shared-schema/edit/insert-item.ts';
import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import { removePart } from '@rubric-kit/shared-schema/edit/remove-part.ts';
import { renameKey } from '@rubric-kit/shared-schema/edit/rename-key.ts';
import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { applyEdits, type TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as yamlParse } from 'yaml';
import { jsonLayout, name, type Path, root, scalar, value, yamlLayout } from './random-layout.ts';

/** A step of an author: what it does to the text, and to a copy of the data by the plainest code there is. */
interface Step {
  readonly what: string;
  readonly edits: readonly TextEdit[];
  readonly model: unknown;
  /** Comments of these parts may go. */
  readonly mayLose: (comment: Path) => boolean;
}

type Model = { [key: string]: unknown } & unknown[];

const pathsOf = (of: unknown, path: Path = []): Path[] =>
  typeof of !== 'object' || of === null
    ? [path]
    : [
        path,
        ...Object.entries(of).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(of) ? Number(key) : key])),
      ];

const at = (of: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Model)[step as number], of);
const isInside = (path: Path) => (comment: Path) => path.every((step, index) => comment[index] === step);
const keep = () => false;

/** A random step on a document. */
function randomStep(document: RubricDocument, g: GeneratorValue): Step {
  const model = structuredClone(document.value);
  const path = g(() => fc.constantFrom(...pathsOf(model)));
  const owner = path.slice(0, -1);
  const step = path.at(-1);
  const part = at(model, path);
  const set = (key: string | number, to: unknown) =>
    Object.defineProperty(at(model, owner), key, { value: to, configurable: true, enumerable: true, writable: true });
  switch (g(fc.constantFrom, 'set', 'set', 'scalar', 'scalar', 'rename', 'insert', 'insert', 'remove', 'move')) {
    case 'set':
    case 'scalar': {
      const to = g(() => fc.oneof(scalar, value));
      const wasFilled = typeof part === 'object' && part !== null;
      const mayLose = (comment: Path) => wasFilled && comment.length > path.length && isInside(path)(comment);
      const edits = setValue(document, path, to);
      if (step === undefined) return { what: 'set root', edits, model: to, mayLose };
      set(step, to);
      return { what: `set ${JSON.stringify(path)} ${JSON.stringify(to)}`, edits, model, mayLose };
    }
    case 'rename': {
      const to = g(() => name);
      const object = at(model, owner);
      if (typeof step !== 'string' || Object.hasOwn(object as object, to)) break;
      const edits = renameKey(document, path, to);
      delete (object as Model)[step as unknown as number];
      set(to, part);
      return { what: `rename ${JSON.stringify(path)} ${to}`, edits, model, mayLose: keep };
    }
    case 'insert': {
      const to = g(() => fc.oneof(scalar, value));
      if (Array.isArray(part)) {
        const index = g(() => fc.nat({ max: part.length }));
        const edits = insertItem(document, path, index, to);
        part.splice(index, 0, to);
        return { what: `insert ${JSON.stringify(path)} ${index} ${JSON.stringify(to)}`, edits, model, mayLose: keep };
      }
      const key = g(() => name);
      if (typeof part !== 'object' || part === null || Object.hasOwn(part, key)) break;
      const index = g(() => fc.option(fc.nat({ max: Object.keys(part).length }), { nil: undefined }));
      const edits = insertField(document, path, key, to, index);
      Object.defineProperty(part, key, { value: to, configurable: true, enumerable: true, writable: true });
      return {
        what: `insert ${JSON.stringify(path)} ${key} ${index} ${JSON.stringify(to)}`,
        edits,
        model,
        mayLose: keep,
      };
    }
    case 'remove': {
      if (step === undefined) break;
      const edits = removePart(document, path);
      const from = at(model, owner) as Model;
      if (Array.isArray(from)) from.splice(step as number, 1);
      else delete from[step as unknown as number];
      return { what: `remove ${JSON.stringify(path)}`, edits, model, mayLose: isInside(path) };
    }
    case 'move': {
      if (!Array.isArray(part) || part.length < 2) break;
      const from = g(() => fc.nat({ max: part.length - 1 }));
      const to = g(() => fc.nat({ max: part.length - 1 }));
      const edits = moveItem(document, path, from, to);
      part.splice(to, 0, ...part.splice(from, 1));
      return { what: `move ${JSON.stringify(path)} ${from} ${to}`, edits, model, mayLose: keep };
    }
  }
  return { what: 'nothing', edits: [], model, mayLose: keep };
}

describe.each<Format>(['json', 'yaml'])('edits of %s', (format) => {
  test('lead to the edited model and lose no comment', () => {
    fc.assert(
      fc.property(root, fc.gen(), (start, g) => {
        const { text, comments } = format === 'json' ? jsonLayout(start, g) : yamlLayout(start, g);
        const document = parse(text, format);
        expect({ text, value: document.value, faults: document.faults }).toEqual({ text, value: start, faults: [] });
        const { what, edits, model, mayLose } = randomStep(document, g);
        const edited = applyEdits(text, edits);
        const after = parse(edited, format);
        expect({ what, text, edited, value: after.value, faults: after.faults }).toEqual({
          what,
          text,
          edited,
          value: model,
          faults: [],
        });
        if (format === 'yaml') expect({ edited, value: yamlParse(edited) }).toEqual({ edited, value: model });
        const lost = [...comments].filter(([mark, path]) => !edited.includes(mark) && !mayLose(path));
        expect({ what, text, edited, lost }).toEqual({ what, text, edited, lost: [] });
      }),
      { numRuns: 1500, endOnFailure: true },
    );
  });
});
