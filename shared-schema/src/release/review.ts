import { type Competency, notObservedOf, type Rubric, stepOf } from '../rubric.ts';

/** One thing that a new version changes about scores which are there already. */
export interface ReviewItem {
  readonly kind:
    | 'scale'
    | 'not-observed'
    | 'bands'
    | 'competency-added'
    | 'competency-removed'
    | 'competency-renamed'
    | 'anchors'
    | 'target'
    | 'floor'
    | 'weight';
  /** Id; absent on what concerns the whole rubric. */
  readonly competency?: string;
  /** One sentence for whoever keeps the scores: what changed and what to look at. */
  readonly message: string;
}

/**
 * What another version of a rubric means for the scores given with the one before. Scores belong to competencies by
 * id, so a new name moves none; texts that change nothing about a score are passed over. The scale first, then
 * competencies in the new order, then those that are gone.
 */
export function reviewOf(before: Rubric, after: Rubric): ReviewItem[] {
  const earlier = new Map(before.competencies.map((competency) => [competency.id, competency]));
  const later = new Set(after.competencies.map(({ id }) => id));
  return [
    ...scaleItems(before, after),
    ...after.competencies.flatMap((competency) => {
      const old = earlier.get(competency.id);
      return old ? competencyItems(old, competency) : [added(competency)];
    }),
    ...before.competencies.filter(({ id }) => !later.has(id)).map(removed),
  ];
}

function scaleItems(before: Rubric, after: Rubric): ReviewItem[] {
  const items: ReviewItem[] = [];
  const scaleBefore = scaleText(before);
  const scaleAfter = scaleText(after);
  if (scaleBefore !== scaleAfter) {
    const message = `The scale was ${scaleBefore} and is ${scaleAfter}: look at every score again.`;
    items.push({ kind: 'scale', message });
  }
  const [oldToken, token] = [notObservedOf(before.scale), notObservedOf(after.scale)];
  if (oldToken !== token) {
    const message = `“Not observed” was written “${oldToken}” and is “${token}”: change it in the score cells.`;
    items.push({ kind: 'not-observed', message });
  }
  const bandsBefore = bandsText(before);
  const bandsAfter = bandsText(after);
  if (bandsBefore !== bandsAfter) {
    items.push({ kind: 'bands', message: `The bands were ${bandsBefore} and are ${bandsAfter}.` });
  }
  return items;
}

function competencyItems(old: Competency, now: Competency): ReviewItem[] {
  const items: ReviewItem[] = [];
  const about = (kind: ReviewItem['kind'], message: string): void => {
    items.push({ kind, competency: now.id, message });
  };
  if (old.name !== now.name) {
    const text = `“${old.name}” is now called “${now.name}”; its scores stay, and so does the column's heading.`;
    about('competency-renamed', text);
  }
  const levels = changedAnchors(old, now);
  if (levels.length > 0) {
    const word = levels.length === 1 ? 'level' : 'levels';
    about(
      'anchors',
      `${now.name}: ${word} ${levels.join(', ')} read differently; look at scores of that height again.`,
    );
  }
  if (old.target !== now.target) about('target', `${now.name}: the target was ${old.target} and is ${now.target}.`);
  if (old.floor !== now.floor) about('floor', `${now.name}: ${floorText(old.floor, now.floor)}`);
  if (old.weight !== now.weight) about('weight', `${now.name}: the weight was ${old.weight} and is ${now.weight}.`);
  return items;
}

const added = ({ id, name }: Competency): ReviewItem => ({
  kind: 'competency-added',
  competency: id,
  message: `“${name}” is new: add a column for it and score it.`,
});

const removed = ({ id, name }: Competency): ReviewItem => ({
  kind: 'competency-removed',
  competency: id,
  message: `“${name}” is no longer part of the rubric: its scores stay in the sheet and count no more.`,
});

/** Scores of the levels whose text is new, gone or another one, lowest first. */
function changedAnchors(old: Competency, now: Competency): number[] {
  const before = new Map(old.anchors.map(({ score, text }) => [score, text]));
  const after = new Map(now.anchors.map(({ score, text }) => [score, text]));
  const scores = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return scores.filter((score) => before.get(score) !== after.get(score));
}

function floorText(old: number | undefined, now: number | undefined): string {
  if (old === undefined) return `the floor is ${now}; there was none.`;
  return now === undefined ? `the floor of ${old} is gone.` : `the floor was ${old} and is ${now}.`;
}

function scaleText({ scale }: Rubric): string {
  const scores = scale.levels.map(({ score }) => score);
  const step = stepOf(scale);
  return `${scores.join(', ')}${step === 1 ? '' : ` in steps of ${step}`}`;
}

const bandsText = ({ bands }: Rubric): string => `weak below ${bands.weakBelow}, strong from ${bands.strongFrom}`;
