// How long an edit keeps the extension's host busy on a small and on a long rubric, key by key, in processor time: the
// median and the worst of the longer of its two turns (reading with completion, and judging), the median until both are
// done, and the longest of the questions that an editor asks after it. A ratio compares with the median of the same edits at 500 lines. What a file takes when it is opened,
// in a process that has not read one yet and in one that has, is told apart: that is no edit.
import { median } from './median.mjs';
import { bundle } from './ours.mjs';
import { rubricText } from './rubric-texts.mjs';

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

/** Edits of many lines at once. */
const large = {
  'twenty competencies pasted and taken out': (text, format) => {
    const at = text.search(item[format]);
    const pasted = text
      .slice(at, text.length)
      .split(format === 'json' ? /(?=\n {4}\{\n {6}"id": "competency)/ : /(?=\n {2}- id: competency)/)
      .slice(1, 21)
      .join('')
      .replaceAll('competency-', 'copy-');
    return [text, text.slice(0, at) + pasted + text.slice(at), text];
  },
  'a word replaced everywhere and put back': (text) => [text, text.replaceAll('partner', 'reseller'), text],
};

const nameOf = (edit, format) => `typing ${edit} ${format}`;
const openingOf = (format) => `typing when a file is opened ${format}`;

export const names = formats.flatMap((format) => [
  openingOf(format),
  ...[...Object.keys(typed), ...Object.keys(large)].map((edit) => nameOf(edit, format)),
]);

export async function* rows(wants) {
  const { url, remove } = await bundle("export { timesOf } from './tests/bench/typing-subject.ts';");
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
    const { timesOf } = await import(`${url}?opening-${format}-${size}`);
    const open = () => timesOf([{ text: rubricText(size, format), offset: 0 }], format)[0].both;
    const [first, ...others] = Array.from({ length: 30 }, open);
    const row = { bench: openingOf(format), size };
    const medianMs = median(others.slice(10));
    yield { ...row, subject: 'rubric-kit, once warm', medianMs, ratio: 1 };
    yield { ...row, subject: 'rubric-kit, the very first', medianMs: first, ratio: first / medianMs };
  }
}

async function* edits(bench, format, url, versionsFrom) {
  const { timesOf } = await import(url);
  let small;
  for (const size of sizes) {
    const versions = versionsFrom(rubricText(size, format));
    for (let warm = 0; warm < 3; warm++) timesOf(versions, format);
    // The first version is the file as it is opened, which is no edit.
    const times = Array.from({ length: rounds }, () => timesOf(versions, format).slice(1)).flat();
    const edit = times.map((time) => time.edit);
    const later = times.map((time) => time.later);
    small ??= median(edit);
    const told = (subject, medianMs) => ({ bench, size, subject, medianMs, ratio: medianMs / small });
    yield told('rubric-kit, median edit', median(edit));
    yield told('rubric-kit, worst edit', Math.max(...edit));
    yield told('rubric-kit, until all is there', median(times.map((time) => time.both)));
    yield told('rubric-kit, longest turn after', Math.max(...later));
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
