// How much of the processor an edit in the grid costs the extension's host on a small and on a long rubric: the median
// and the worst of many edits. A ratio compares with the median of the same edits at 500 lines.
import { median } from './median.mjs';
import { bundle } from './ours.mjs';
import { rubricText, sized } from './rubric-texts.mjs';

const sizes = [500, 5000];
const formats = ['json', 'yaml'];
const rounds = 12;

/** What is done, and what takes it back, so that every round begins from the same text. */
const edits = {
  'an anchor': (row) =>
    ['Opens 9 doors.', 'Opens 8 doors.'].map((text) => ({ kind: 'anchor', competency: row, score: 2, text })),
  'a weight': (row) => [3, 2].map((value) => ({ kind: 'set', path: ['competencies', row, 'weight'], value })),
  'a competency up and down': (row) =>
    [
      [row, row - 1],
      [row - 1, row],
    ].map(([from, to]) => ({ kind: 'move', list: ['competencies'], from, to })),
  'a competency more and less': (row) => [
    { kind: 'add-competency', index: row },
    { kind: 'remove-competency', index: row },
  ],
  'a question more and less': (row) => [
    { kind: 'add', list: ['competencies', row, 'interview'] },
    { kind: 'remove', path: ['competencies', row, 'interview', 2] },
  ],
  'a level more and less': () => [{ kind: 'add-level' }, { kind: 'remove-level', index: 4 }],
  'the score of a level': () => [7, 4].map((score) => ({ kind: 'level-score', index: 3, score })),
  'all weights': (row) => [{ kind: 'set', path: ['competencies', row, 'weight'], value: 3 }, { kind: 'distribute' }],
};

const nameOf = (edit, format) => `grid ${edit} ${format}`;

export const names = formats.flatMap((format) => Object.keys(edits).map((edit) => nameOf(edit, format)));

export async function* rows(wants) {
  const { url, remove } = await bundle("export { timesOf } from './tests/bench/grid-subject.ts';");
  try {
    const { timesOf } = await import(url);
    for (const format of formats) {
      for (const edit of Object.keys(edits)) {
        if (!wants(nameOf(edit, format))) continue;
        let small;
        for (const size of sizes) {
          const text = rubricText(size, format);
          const row = sized(size, format).competencies.length >> 1;
          const actions = Array.from({ length: rounds }, () => edits[edit](row)).flat();
          timesOf(text, format, actions);
          const times = timesOf(text, format, actions);
          const medianMs = median(times);
          small ??= medianMs;
          const told = { bench: nameOf(edit, format), size };
          yield { ...told, subject: 'rubric-kit, median edit', medianMs, ratio: medianMs / small };
          const worst = Math.max(...times);
          yield { ...told, subject: 'rubric-kit, worst edit', medianMs: worst, ratio: worst / small };
        }
      }
    }
  } finally {
    await remove();
  }
}
