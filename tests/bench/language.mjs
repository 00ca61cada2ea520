// From a changed text to diagnostics, completion and hover, beside the language services that an author would have
// instead. Each run is the next key of somebody who types inside one competency. In processor time, in turns.
import { compared } from './median.mjs';
import { bundle } from './ours.mjs';
import { peers } from './peers.mjs';
import { rubricText } from './rubric-texts.mjs';

const sizes = [1000, 10_000];
const formats = ['json', 'yaml'];
const tasks = ['diagnostics', 'completion', 'hover'];
const nameOf = (task, format) => `language ${task} ${format}`;

export const names = formats.flatMap((format) => tasks.map((task) => nameOf(task, format)));

export async function* rows(wants) {
  const { url, remove } = await bundle("export { subject } from './tests/bench/language-subject.ts';");
  try {
    for (const format of formats) {
      for (const task of tasks) {
        if (!wants(nameOf(task, format))) continue;
        for (const size of sizes) yield* rowsOf(task, size, format, url);
      }
    }
  } finally {
    await remove();
  }
}

async function* rowsOf(task, size, format, url) {
  const versions = typing[task](rubricText(size, format), format);
  const options = { versions, format, task };
  const times = await compared({
    'rubric-kit': { module: url, options },
    [peers[format]]: { module: new URL('language-peers.mjs', import.meta.url).href, options },
    'rubric-kit when it is opened': { module: url, options: { ...options, alone: true } },
  });
  for (const [subject, found] of Object.entries(times)) yield { bench: nameOf(task, format), size, subject, ...found };
}

const lineIn = (text, pattern) => {
  const from = Math.floor(text.length * 0.4);
  return from + pattern.exec(text.slice(from)).index;
};

/** Versions of a text in which a word grows letter by letter, and the offset in it that is asked about. */
const grown = (text, at, word, ask = (length) => length) =>
  Array.from(word, (_letter, index) => ({
    text: text.slice(0, at) + word.slice(0, index + 1) + text.slice(at),
    offset: at + ask(index + 1),
  }));

const summary = { json: /"summary": "/, yaml: /summary: >?-?\s*/ };

/** Where a text or a key is typed, in the middle of a competency. */
const typing = {
  diagnostics: (text, format) => {
    const start = lineIn(text, format === 'json' ? /"whenMissing": "/ : /whenMissing: >?-?\s*/);
    return grown(text, text.indexOf('s', start + 16) + 1, 'abcdefghijklmnopqrst');
  },
  // The rubric has every field already: one is taken out and typed again.
  completion: (text, format) => {
    const start = lineIn(text, format === 'json' ? /\n {6}"develop":/ : /\n {4}develop:/) + 1;
    const [before, after] = format === 'json' ? ['      "', '": "",'] : ['    ', ''];
    const without = text.slice(0, start) + text.slice(text.indexOf('\n', start) + 1);
    const opened = text.slice(0, start) + before + after + text.slice(text.indexOf('\n', start));
    // An empty line in the object comes first: a text without mistakes, as an author leaves it before the next key.
    const empty = { text: `${without.slice(0, start)}    \n${without.slice(start)}`, offset: start + 4 };
    return [empty, ...grown(opened, start + before.length, 'develop')];
  },
  hover: (text, format) => {
    const start = lineIn(text, format === 'json' ? /"target":/ : /target:/);
    const versions = grown(text, text.indexOf('s', lineIn(text, summary[format]) + 14) + 1, 'abcdefghijklmnopqrst');
    const isAfter = (at) => at > versions[0].offset;
    return versions.map((version, index) => ({ ...version, offset: start + 2 + (isAfter(start) ? index + 1 : 0) }));
  },
};
