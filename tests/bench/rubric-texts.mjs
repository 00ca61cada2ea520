// Rubrics of any length, as an author would write them: every field in use, anchors with numbers in them, no problem
// that any rule reports. `rubricOfLines` is deterministic, so that two runs measure the same text.
import { dump } from 'js-yaml';

const verbs = [
  'Opens',
  'Reviews',
  'Records',
  'Closes',
  'Forecasts',
  'Maps',
  'Rehearses',
  'Hands over',
  'Writes up',
  'Traces',
];
const things = [
  'partner accounts',
  'joint deals',
  'champion calls',
  'stage moves',
  'referred leads',
  'loss reports',
  'renewal dates',
];
const places = [
  'in the shared pipeline',
  'with the account team',
  'before the Monday review',
  'in the partner portal',
  'at the quarterly plan',
];
const reasons = [
  'so that finance can count on them',
  'so that the seller answers within a day',
  'and names the person who decides',
];

/** A sentence that differs from its neighbours in more than a number. */
function sentence(seed, count) {
  const pick = (list, step) => list[Math.floor(seed / step) % list.length];
  return `${pick(verbs, 1)} ${count} ${pick(things, 3)} a month ${pick(places, 7)} ${pick(reasons, 11)}.`;
}

function competency(index, weight) {
  const id = `competency-${index + 1}`;
  return {
    id,
    name: `Competency ${index + 1}`,
    aliases: [`Skill ${index + 1}`, `C${index + 1}`],
    summary: `${sentence(index * 13, 4)} ${sentence(index * 13 + 5, 2)}`,
    weight,
    target: 3,
    floor: 2,
    buildsOn: index === 0 ? [] : [`competency-${index}`],
    develop: index % 5 === 0 ? 'hire' : 'coach',
    whenMissing: sentence(index * 17 + 3, 0),
    anchors: [1, 2, 3, 4].map((score) => ({ score, text: sentence(index * 4 + score * 23, score * 3) })),
    interview: [0, 1].map((turn) => ({
      ask: `Walk me through the last time you did this with partner ${index + 1}, step ${turn + 1}.`,
      listenFor: [sentence(index * 7 + turn, 5), `Names the deal: "${index + turn} seats", and its date.`],
      redFlags: [sentence(index * 3 + turn, 0)],
    })),
    coaching: [2, 3].map((below) => ({
      below,
      action: sentence(index * 19 + below, below),
      practice: sentence(index * 29 + below, below * 2),
      reviewAfterDays: 30 * below,
    })),
  };
}

/** Weights that sum to 100 exactly: binary fractions, the last takes the rest. */
function weightsOf(count) {
  const share = Math.floor((100 / count) * 4096) / 4096;
  return Array.from({ length: count }, (_, index) => (index + 1 < count ? share : 100 - share * (count - 1)));
}

/** A valid rubric with this number of competencies, as plain data. */
export function rubricOf(count) {
  const competencies = weightsOf(count).map((weight, index) => competency(index, weight));
  const ids = competencies.map(({ id }) => id);
  return {
    schemaVersion: 1,
    id: 'partner-manager',
    version: '1.4.0',
    title: 'Partner manager',
    summary: 'Finds partners that sell, and makes the deals that come of them show in the forecast.',
    scale: {
      levels: ['Absent', 'Emerging', 'Solid', 'Leads'].map((label, index) => ({ score: index + 1, label })),
      step: 0.5,
      notObserved: 'N/O',
    },
    bands: { weakBelow: 2.5, strongFrom: 3.5 },
    competencies,
    profiles: ids.slice(0, Math.ceil(count / 4)).map((id, index) => ({
      id: `profile-${index + 1}`,
      name: `Profile ${index + 1}`,
      differs: sentence(index * 5, 3),
      targets: { [id]: 2 },
    })),
    qualities: [{ id: 'complete', name: 'Complete', when: { notWeak: ids.slice(0, 5), outcomes: ['sourced-share'] } }],
    diagnoses: ids.slice(1).map((id, index) => ({
      id: `diagnosis-${index + 1}`,
      when: { strong: [ids[index]], weak: [id] },
      finding: sentence(index * 31, 1),
      action: sentence(index * 37, 2),
    })),
    team: {
      minimumPeople: 3,
      verdicts: [
        { weakAtLeast: 0, verdict: 'On course', finding: sentence(3, 3), action: sentence(4, 3) },
        { weakAtLeast: 2, verdict: 'Not forecastable', finding: sentence(5, 3), action: sentence(6, 3) },
      ],
    },
    cadence: Array.from({ length: Math.ceil(count / 2) }, (_, index) => ({
      day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][index % 5],
      activity: sentence(index * 41, 1),
      competencies: ids.slice(index * 2, index * 2 + 2),
    })),
    outcomes: [
      {
        id: 'sourced-share',
        name: 'Partner-sourced share',
        unit: '% of new pipeline',
        kind: 'pipeline',
        target: 20,
        withinDays: 180,
      },
    ],
    pitfalls: ids.slice(0, Math.ceil(count / 3)).map((id, index) => ({
      id: `pitfall-${index + 1}`,
      sign: sentence(index * 43, 0),
      fix: sentence(index * 47, 2),
      competencies: [id],
    })),
  };
}

export const write = {
  json: (rubric) => `${JSON.stringify(rubric, null, 2)}\n`,
  yaml: (rubric) => dump(rubric, { lineWidth: 110, noRefs: true }),
};

export const linesOf = (text) => text.split('\n').length - 1;

/** A valid rubric whose text in the format has about this many lines (within one competency's). */
export function sized(lines, format) {
  const perCompetency = linesOf(write[format](rubricOf(40))) / 40;
  return rubricOf(Math.max(1, Math.round(lines / perCompetency)));
}

export const rubricText = (lines, format) => write[format](sized(lines, format));
