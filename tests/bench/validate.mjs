// The whole validation of a text beside the language services that an author would have instead: syntax, schema and
// ranges for them; syntax, schema, meaning and ranges for us. Our rules on writing have rows of their own.
import { compared, medians } from './median.mjs';
import { faultyText, halfTypedTexts } from './mistakes.mjs';
import { bundle } from './ours.mjs';
import { peers } from './peers.mjs';
import { rubricText } from './rubric-texts.mjs';

const sizes = [1000, 10_000, 100_000];
const formats = ['json', 'yaml'];
const states = {
  valid: (lines, format) => [rubricText(lines, format)],
  faulty: (lines, format) => [faultyText(lines, format)],
  'half-typed': halfTypedTexts,
};
const nameOf = (state, format) => `validate ${state} ${format}`;

export const names = formats.flatMap((format) => Object.keys(states).map((state) => nameOf(state, format)));

export async function* rows(wants, lines) {
  const { url, remove } = await bundle("export { subject } from './tests/bench/validate-subject.ts';");
  try {
    for (const format of formats) {
      for (const size of lines === undefined ? sizes : [lines]) {
        for (const state of Object.keys(states))
          if (wants(nameOf(state, format))) yield* rowsOf(state, size, format, url);
      }
    }
  } finally {
    await remove();
  }
}

async function* rowsOf(state, size, format, url) {
  const bench = nameOf(state, format);
  const texts = states[state](size, format);
  const ours = (what) => ({ module: url, options: { texts, format, what } });
  const times = await compared({
    'rubric-kit': ours('whole'),
    [peers[format]]: { module: new URL('peers.mjs', import.meta.url).href, options: { texts, format } },
    'rubric-kit with writing rules': ours('with writing'),
  });
  for (const [subject, found] of Object.entries(times)) yield { bench, size, subject, ...found };
  const whole = times['rubric-kit'].medianMs;
  const steps = state === 'half-typed' ? ['parse'] : ['parse', 'schema', 'meaning', 'ranges', 'writing'];
  const parts = await medians(Object.fromEntries(steps.map((step) => [step, ours(step)])));
  for (const [part, medianMs] of Object.entries(parts)) {
    yield { bench: `${bench}: time`, size, subject: part, medianMs, ratio: medianMs / whole };
  }
}
