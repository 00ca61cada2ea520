import { readFileSync } from 'node:fs';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import {
  filesToRead,
  type Publication,
  planPublish,
  publishedState,
} from '@rubric-kit/shared-schema/release/publish.ts';
import { type HeldFile, publishedIn } from '@rubric-kit/shared-schema/release/registry.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';

/** The blank rubric (`my-role`, version 0.1.0), with words of it replaced. */
const textOf = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, blankRubric);
const version = (to: string) => ['version: 0.1.0', `version: ${to}`] as const;
/** Both its competencies have 50. */
const weights = (one: number, other: number) =>
  [
    ['weight: 50', `weight: ${one}`],
    ['weight: 50', `weight: ${other}`],
  ] as const;
const plan = (text: string, held: readonly HeldFile[] = []): Publication => planPublish(validate(text, 'yaml'), held);

/** What publishing a text adds to the registry. */
function published(text: string, held: readonly HeldFile[] = []): HeldFile {
  const done = plan(text, held);
  if (done.kind !== 'new') throw new Error(JSON.stringify(done));
  return { name: done.path[1], text: done.text };
}

const first = published(textOf());

describe('publishing', () => {
  test('the first version writes its JSON, pretty printed, under its id and version', () => {
    const rubric = validate(blankRubric, 'yaml').rubric;
    expect(plan(textOf())).toEqual({
      kind: 'new',
      rubric,
      path: ['my-role', '0.1.0.rubric.json'],
      text: `${JSON.stringify(rubric, null, 2)}\n`,
      changes: [],
    });
  });

  test('what is written reads as the same rubric, with the same digest', () => {
    for (const file of ['partner-manager.rubric.yaml', 'bakery-shift-lead.rubric.json']) {
      const text = readFileSync(new URL(`../../../shared-schema/rubrics/${file}`, import.meta.url), 'utf8');
      const done = planPublish(validate(text, file.endsWith('json') ? 'json' : 'yaml'), []);
      if (done.kind !== 'new') throw new Error(JSON.stringify(done));
      expect(done.text.startsWith('{\n  "')).toBe(true);
      expect(digest(JSON.parse(done.text))).toBe(digest(done.rubric));
      const again = planPublish(validate(done.text, 'json'), [{ name: done.path[1], text: done.text }]);
      expect(again).toEqual({ kind: 'already', rubric: done.rubric });
    }
  });

  test('the same again does nothing, also with another layout, another order of keys and other comments', () => {
    const other = `# Another comment\n${textOf(['version: 0.1.0\n', ''])}\nversion: '0.1.0'\n`;
    expect(plan(other, [first])).toMatchObject({ kind: 'already', rubric: { version: '0.1.0' } });
  });

  test('a rubric with an error is refused, whatever its warnings', () => {
    // A field that is not known, and weights that sum to 110.
    const wrong = textOf(['title:', 'tytle:'], ['weight: 50', 'weight: 60']);
    const reason = 'it has 2 errors: put what is wrong right first';
    expect(plan(wrong)).toEqual({ kind: 'refused', reason });
    expect(plan('id: [')).toEqual({ kind: 'refused', reason: 'it has 1 error: put what is wrong right first' });
    expect(plan(textOf(['id: my-role', 'id: ../../up']))).toMatchObject({ kind: 'refused' });
  });

  test('the same version with other content is refused', () => {
    expect(plan(textOf(...weights(55, 45)), [first])).toEqual({
      kind: 'refused',
      reason: 'version 0.1.0 is published with other content, and a published version never changes: raise `version`',
    });
  });

  test.each(['0.0.9', '0.1.0-rc.1', '0.1.0+build'])(
    'version %s, which does not come after 0.1.0, is refused',
    (lower) => {
      expect(plan(textOf(version(lower)), [first])).toEqual({
        kind: 'refused',
        reason: `version ${lower} does not come after 0.1.0, which is published: raise \`version\``,
      });
    },
  );

  test('an older version that is published as it stands is no news', () => {
    const second = published(textOf(version('0.2.0')), [first]);
    expect(plan(textOf(), [first, second])).toMatchObject({ kind: 'already', rubric: { version: '0.1.0' } });
  });

  test('a new version tells what changed since the newest, not since another one', () => {
    const second = published(textOf(version('0.2.0'), ...weights(70, 30)), [first]);
    const third = plan(textOf(version('0.10.0'), ...weights(55, 45)), [second, first]);
    expect(third).toMatchObject({
      kind: 'new',
      since: '0.2.0',
      path: ['my-role', '0.10.0.rubric.json'],
      changes: ['Planning: the weight was 70 and is 55.', 'Follow-through: the weight was 30 and is 45.'],
    });
  });

  test('where only the version is another one, that is said', () => {
    expect(plan(textOf(version('0.2.0')), [first])).toMatchObject({
      since: '0.1.0',
      changes: ['Only words changed, and nothing that a score depends on.'],
    });
  });

  test('a published file that was changed by hand stops whatever rests on it', () => {
    const reason = 'my-role/0.1.0.rubric.json in the registry is not what was published: bring that file back first';
    const spoilt = { ...first, text: first.text.replace('"my-role"', '"another"') };
    expect(plan(textOf(), [spoilt])).toEqual({ kind: 'refused', reason });
    expect(plan(textOf(version('0.2.0')), [spoilt])).toEqual({ kind: 'refused', reason });
    expect(plan(textOf(version('0.3.0')), [spoilt, published(textOf(version('0.2.0')))])).toMatchObject({
      kind: 'new',
    });
  });

  test('asks for the newest file and that of the same version only', () => {
    const names = ['0.1.0.rubric.json', '0.2.0.rubric.json', '0.10.0.rubric.json', 'notes.txt'];
    expect(filesToRead(names, '0.2.0')).toEqual(['0.10.0.rubric.json', '0.2.0.rubric.json']);
    expect(filesToRead(names, '0.10.0')).toEqual(['0.10.0.rubric.json']);
    expect(filesToRead(names, '0.11.0')).toEqual(['0.10.0.rubric.json']);
    expect(filesToRead([], '0.11.0')).toEqual([]);
  });
});

describe('the state of a rubric', () => {
  const held = publishedIn(first.text, 'my-role', '0.1.0');
  const state = (text: string) => publishedState(validate(text, 'yaml').rubric, held);

  test('is published as long as its content is the same', () => {
    expect(state(`# Comment\n${textOf()}`)).toEqual({ version: '0.1.0', changed: false });
  });

  test('is changed once its content is another one, or cannot be read', () => {
    expect(state(textOf(version('0.2.0')))).toEqual({ version: '0.1.0', changed: true });
    expect(state('id: [')).toEqual({ version: '0.1.0', changed: true });
    expect(publishedState(null, { version: '0.1.0' })).toEqual({ version: '0.1.0', changed: true });
  });

  test('is none where nothing is published', () => {
    expect(publishedState(validate(blankRubric, 'yaml').rubric, undefined)).toBeUndefined();
  });
});
