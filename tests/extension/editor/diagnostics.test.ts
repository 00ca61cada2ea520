import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { validate } from '../../../shared-schema/src/validate.ts';
import { golden } from '../language/golden.ts';
import { problemsOf, useEditor } from './stand-in.ts';

const editor = useEditor();
const text = golden('fixes/valid.rubric.yaml');
const misspelt = text.replace('title:', 'titel:');

/** A competency more, so many times: long enough that judging takes several turns. */
const long = text.replace(
  /\n {2}- id: (\w+)\n(?: {4}.*\n)+/,
  (item, id) =>
    item +
    Array.from({ length: 300 }, (_, index) => item.replace(`id: ${id}`, `id: ${id}-${index}`))
      .join('')
      .slice(1),
);

test('problems are shown when a text is opened and after it is changed', async () => {
  const api = editor();
  let document = { version: 1, getText: () => '' };
  const { next } = problemsOf(api, () => document);
  const first = next();
  const opened = api.opened(text, 'yaml');
  document = opened.document;
  expect(await first).toEqual({ version: 1, messages: [] });
  const second = next();
  opened.change(misspelt);
  const { messages } = await second;
  expect(messages).toEqual(validate(misspelt, 'yaml').problems.map(({ message }) => message));
  expect(messages).toHaveLength(1);
  opened.close();
});

test('problems are never shown of a text that is not there any more', async () => {
  const api = editor();
  expect(long.length).toBeGreaterThan(70_000);
  const texts = [long];
  let document = { version: 1, getText: () => '' };
  const { all, next } = problemsOf(api, () => document);
  const first = next();
  const opened = api.opened(long, 'yaml');
  document = opened.document;
  const change = (text: string) => {
    texts.push(text);
    opened.change(text);
  };
  await first;
  for (const turns of [-1, 0, 1, 2, 3, 5, 8, 13]) {
    change(long.replace('title:', 'titel:').replaceAll('days', 'whole days'));
    // As long as typing pauses, and some of the turns that judging takes; the first time not even that.
    if (turns >= 0) await wait(21);
    for (let count = 0; count < turns; count++) await turn();
    const last = next();
    change(`${long}# ${turns}\n`);
    await last;
    await wait(30);
    expect(all.at(-1)?.version).toBe(document.version);
  }
  opened.close();
  const messages = texts.map((one) => validate(one, 'yaml').problems.map(({ message }) => message));
  expect(messages[1]).not.toEqual(messages[0]);
  for (const shown of all) expect(shown).toEqual({ version: shown.version, messages: messages[shown.version - 1] });
  // Each version once, and none for those that were changed in time.
  expect(new Set(all.map(({ version }) => version)).size).toBe(all.length);
  expect(all.length).toBeLessThan(texts.length);
});
