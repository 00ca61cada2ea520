// How long an edit keeps the extension's host busy on a small and on a long rubric, key by key (turns.mjs): the
// median and the worst of the longest turn until its problems and completions are there, the median of all these turns
// together, and the longest turn in which the questions that an editor asks after it are answered. It is the extension
// itself that is asked, by a stand-in for VS Code. A ratio compares with the median of the same at 500 lines. What a file
// takes when it is opened, in a process that has not read one yet and in one that has, is told apart: that is no edit.
import { activated, editor } from './editor.mjs';
import { median } from './median.mjs';
import { rubricText } from './rubric-texts.mjs';
import { timesOf } from './typing-turns.mjs';

const sizes = [500, 5000];
const formats = ['json', 'yaml'];
const rounds = 10;

const develop = { json: /(?<=\n {6}"develop": "\w+",)/, yaml: /(?<=\n {4}develop: \w+)/ };
const item = { json: /(?<=\n {4}\},)(?=\n {4}\{\n {6}"id": "competency)/, yaml: /(?=\n {2}- id: competency)/ };

/** What is typed, letter by letter, at the first match of a pattern after a third of the text; and taken out again. */
const typed = {
  'a word in a competency': {
    json: [/(?<="whenMissing": "\w+)/, ' every week'],
    yaml: [/(?<=whenMissing: (?:>-\s+)?\w+)/, ' every week'],
  },
  'a new field in a competency': {
    json: [develop.json, '\n      "floor": 2,'],
    yaml: [develop.yaml, '\n    note: two'],
  },
  'an id': { json: [/(?<="id": "competency-\d+)/, 'b'], yaml: [/(?<=- id: competency-\d+)/, 'b'] },
  'a quote that is not closed yet': {
    json: [/(?<="whenMissing": )(?=")/, '"so" '],
    yaml: [/(?<=whenMissing: )/, '"so" '],
  },
  'a list that is not closed yet': {
    json: [develop.json, '\n      "aliases": ["a", "b'],
    yaml: [develop.yaml, '\n    notes: [a, "b'],
  },
  'a bracket too many': { json: [develop.json, ']}'], yaml: [/(?<=\n {4}develop: )/, ']}'] },
  'a new competency': {
    json: [item.json, '\n    { "id": "new" },'],
    yaml: [item.yaml, '\n  - id: new\n    name: New'],
  },
  'a line too far left': { json: [develop.json, '\nfoo: bar'], yaml: [develop.yaml, '\nfoo: bar'] },
  'a new field of the rubric': {
    json: [/(?<=\n {2}"version": "[^"]*",)/, '\n  "rules": {},'],
    yaml: [/(?<=\nversion: .*)/, '\nrules: {}'],
  },
  'the scale': { json: [/(?<="label": "Solid)/, ' ground'], yaml: [/(?<=label: Solid)/, ' ground'] },
};

/** Twenty competencies more, changed in some way, and taken out again. */
function pastedTwenty(text, format, changed = (pasted) => pasted) {
  const at = text.search(item[format]);
  const pasted = text
    .slice(at, text.length)
    .split(format === 'json' ? /(?=\n {4}\{\n {6}"id": "competency)/ : /(?=\n {2}- id: competency)/)
    .slice(1, 21)
    .join('')
    .replaceAll('competency-', 'copy-');
  return [text, text.slice(0, at) + changed(pasted) + text.slice(at), text];
}

/** Edits of many lines at once. */
const large = {
  'twenty competencies pasted and taken out': (text, format) => pastedTwenty(text, format),
  'twenty with mistakes pasted and taken out': (text, format) =>
    pastedTwenty(text, format, (pasted) =>
      format === 'json'
        ? pasted.replaceAll('"develop":', 'develop:')
        : pasted.replaceAll('    develop:', '   develop:'),
    ),
  'a word replaced everywhere and put back': (text) => [text, text.replaceAll('partner', 'reseller'), text],
};

const nameOf = (edit, format) => `typing ${edit} ${format}`;
const openingOf = (format) => `typing when a file is opened ${format}`;

export const names = formats.flatMap((format) => [
  openingOf(format),
  ...[...Object.keys(typed), ...Object.keys(large)].map((edit) => nameOf(edit, format)),
]);

export async function* rows(wants) {
  const { url, remove } = await editor();
  try {
    for (const format of formats) {
      if (wants(openingOf(format))) yield* opening(format, url);
      for (const edit of Object.keys(typed)) {
        if (wants(nameOf(edit, format)))
          yield* edits(nameOf(edit, format), format, url, (text) => versionsOf(text, ...typed[edit][format]));
      }
      for (const edit of Object.keys(large)) {
        if (wants(nameOf(edit, format)))
          yield* edits(nameOf(edit, format), format, url, (text) =>
            large[edit](text, format).map((version) => ({ text: version, offset: 0 })),
          );
      }
    }
  } finally {
    await remove();
  }
}

async function* opening(format, url) {
  for (const size of sizes) {
    // A copy under another name is another module, none of whose code was run or compiled yet.
    const api = await activated(`${url}?opening-${format}-${size}`);
    const versions = [{ text: rubricText(size, format), offset: 0 }];
    const times = [];
    for (let round = 0; round < 30; round++) times.push(...(await timesOf(api, versions, format)));
    const [first, ...others] = times;
    const warm = others.slice(10);
    const told = (subject, medianMs, ratio) => ({ bench: openingOf(format), size, subject, medianMs, ratio });
    const all = median(warm.map((time) => time.all));
    yield told('rubric-kit, once warm', all, 1);
    yield told('rubric-kit, longest turn of these', Math.max(...warm.map((time) => time.edit)), 1);
    yield told('rubric-kit, the very first', first.all, first.all / all);
    yield told('rubric-kit, its longest turn', first.edit, 1);
  }
}

async function* edits(bench, format, url, versionsFrom) {
  const api = await activated(url);
  let small;
  for (const size of sizes) {
    const versions = versionsFrom(rubricText(size, format));
    for (let warm = 0; warm < 3; warm++) await timesOf(api, versions, format);
    const times = [];
    // The first version is the file as it is opened, which is no edit.
    for (let round = 0; round < rounds; round++) times.push(...(await timesOf(api, versions, format)).slice(1));
    const edit = times.map((time) => time.edit);
    const all = median(times.map((time) => time.all));
    small ??= { edit: median(edit), all };
    const told = (subject, medianMs, usual) => ({ bench, size, subject, medianMs, ratio: medianMs / usual });
    yield told('rubric-kit, median edit', median(edit), small.edit);
    yield told('rubric-kit, worst edit', Math.max(...edit), small.edit);
    yield told('rubric-kit, until all is there', all, small.all);
    yield told('rubric-kit, longest turn after', Math.max(...times.map((time) => time.later)), small.edit);
  }
}

function versionsOf(text, pattern, word) {
  const from = /Solid|version/.test(pattern.source) ? 0 : Math.floor(text.length * 0.3);
  const at = from + pattern.exec(text.slice(from)).index;
  const grown = Array.from({ length: word.length + 1 }, (_, length) => ({
    text: text.slice(0, at) + word.slice(0, length) + text.slice(at),
    offset: at + length,
  }));
  return [...grown, ...grown.slice(0, -1).reverse()];
}
