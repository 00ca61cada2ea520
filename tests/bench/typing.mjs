// How long an edit keeps the extension's host busy on a small and on a long rubric, key by key: the median and the worst
// of many edits. A ratio compares with the median of the same edits at 500 lines.
import { median } from './median.mjs';
import { bundle } from './ours.mjs';
import { rubricText } from './rubric-texts.mjs';

const sizes = [500, 5000];
const formats = ['json', 'yaml'];
const rounds = 30;

/** What is typed, letter by letter, at the first match of a pattern after the middle of the text; and taken out again. */
const edits = {
  'a word in a competency': {
    json: [/(?<="whenMissing": "\w+)/, ' every week'],
    yaml: [/(?<=whenMissing: (?:>-\s+)?\w+)/, ' every week'],
  },
  'a new field in a competency': {
    json: [/(?<=\n {6}"develop": "\w+",)/, '\n      "floor": 2,'],
    yaml: [/(?<=\n {4}develop: \w+)/, '\n    note: two'],
  },
  'a list that is not closed yet': {
    json: [/(?<=\n {6}"develop": "\w+",)/, '\n      "aliases": ["a", "b'],
    yaml: [/(?<=\n {4}develop: \w+)/, '\n    notes: [a, "b'],
  },
  'a new competency': {
    json: [/(?<=\n {4}\},)(?=\n {4}\{\n {6}"id": "competency)/, '\n    { "id": "new" },'],
    yaml: [/(?=\n {2}- id: competency)/, '\n  - id: new\n    name: New'],
  },
  'the scale': { json: [/(?<="label": "Solid)/, ' ground'], yaml: [/(?<=label: Solid)/, ' ground'] },
};

const nameOf = (edit, format) => `typing ${edit} ${format}`;

export const names = formats.flatMap((format) => Object.keys(edits).map((edit) => nameOf(edit, format)));

export async function* rows(wants) {
  const { url, remove } = await bundle("export { timesOf } from './tests/bench/typing-subject.ts';");
  try {
    const { timesOf } = await import(url);
    for (const format of formats) {
      for (const edit of Object.keys(edits)) {
        if (!wants(nameOf(edit, format))) continue;
        let small;
        for (const size of sizes) {
          const versions = versionsOf(rubricText(size, format), ...edits[edit][format]);
          for (let warm = 0; warm < 3; warm++) timesOf(versions, format);
          // The first version is the file as it is opened, which is no edit.
          const times = Array.from({ length: rounds }, () => timesOf(versions, format).slice(1)).flat();
          const medianMs = median(times);
          small ??= medianMs;
          const row = { bench: nameOf(edit, format), size };
          yield { ...row, subject: 'rubric-kit, median edit', medianMs, ratio: medianMs / small };
          // A machine that does something else for a moment is not counted: one edit in a hundred.
          const worst = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
          yield { ...row, subject: 'rubric-kit, worst of 99 in 100', medianMs: worst, ratio: worst / small };
          const most = times.at(-1);
          yield { ...row, subject: 'rubric-kit, worst edit', medianMs: most, ratio: most / small };
        }
      }
    }
  } finally {
    await remove();
  }
}

function versionsOf(text, pattern, typed) {
  const from = pattern.source.includes('Solid') ? 0 : Math.floor(text.length * 0.3);
  const at = from + pattern.exec(text.slice(from)).index;
  const grown = Array.from({ length: typed.length + 1 }, (_, length) => ({
    text: text.slice(0, at) + typed.slice(0, length) + text.slice(at),
    offset: at + length,
  }));
  return [...grown, ...grown.slice(0, -1).reverse()];
}
