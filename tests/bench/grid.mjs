// How long an edit in the grid keeps the extension's host busy on a small and on a long rubric (turns.mjs): the
// median and the worst of the longest turn until the page shows the edit and the problems are told, and the median of all
// these turns together. It is the extension itself that is asked, by a stand-in for VS Code. A ratio compares with the
// median of the same at 500 lines.
import { activated, editor } from './editor.mjs';
import { timesOf } from './grid-turns.mjs';
import { median } from './median.mjs';
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
  const { url, remove } = await editor();
  try {
    const api = await activated(url);
    for (const format of formats) {
      for (const edit of Object.keys(edits)) {
        if (!wants(nameOf(edit, format))) continue;
        let small;
        for (const size of sizes) {
          const text = rubricText(size, format);
          const row = sized(size, format).competencies.length >> 1;
          const actions = Array.from({ length: rounds }, () => edits[edit](row)).flat();
          await timesOf(api, text, format, actions);
          const times = await timesOf(api, text, format, actions);
          const longest = times.map((time) => time.longest);
          const all = median(times.map((time) => time.all));
          small ??= { longest: median(longest), all };
          const told = (subject, medianMs, usual) => ({
            ...{ bench: nameOf(edit, format), size, subject },
            ...{ medianMs, ratio: medianMs / usual },
          });
          yield told('rubric-kit, median edit', median(longest), small.longest);
          yield told('rubric-kit, worst edit', Math.max(...longest), small.longest);
          yield told('rubric-kit, until all is there', all, small.all);
        }
      }
    }
  } finally {
    await remove();
  }
}
