// What an action of the grid means, done to plain data by the plainest code there is.
import type { GridAction } from '../../../extension/src/grid/action.ts';
import { newByHand } from './new-by-hand.ts';
import type { Model } from './random-rubric.ts';

export type Path = readonly (string | number)[];

const list = (part: Model): Model[] => (Array.isArray(part) ? part : []);
const own = (part: Model, name: string | number): Model =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? part[name] : undefined;
const at = (model: Model, path: Path): Model => path.reduce(own, model);
/** Also a field with the name `__proto__`. */
const put = (object: Model, key: string | number, value: unknown) =>
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
const isObject = (part: Model) => typeof part === 'object' && part !== null;

/**
 * Does the action to the model itself; `gone` are the parts that the author has taken out, by where they stood. Objects
 * and lists that are neither made nor taken out are the same ones as before.
 */
export function byHand(model: Model, action: GridAction): { model: Model; gone: Path[] } {
  const gone: Path[] = [];
  const competencies = list(own(model, 'competencies'));
  const levels = list(own(own(model, 'scale'), 'levels'));
  const anchors = (competency: Model) => list(own(competency, 'anchors'));
  const drop = (path: Path) => {
    gone.push(path);
    const owner = at(model, path.slice(0, -1));
    const key = path[path.length - 1] as number;
    if (Array.isArray(owner)) owner.splice(key, 1);
    else delete owner[key];
  };
  /** Gives a part a value, with the objects on the way to it, unless something else stands there. */
  const set = (path: Path, value: unknown) => {
    const [key = '', ...up] = [...path].reverse();
    const owner = at(model, up.reverse());
    if (owner === undefined || owner === null)
      set(path.slice(0, -1), typeof key === 'number' ? [value] : one(key, value));
    else if (isObject(owner) && Array.isArray(owner) === (typeof key === 'number')) put(owner, key, value);
  };
  /** Calls a mention something else: an item of a list, or a field, which keeps its place. */
  const rename = (path: Path, name: string) => {
    const owner = at(model, path.slice(0, -1));
    const old = path[path.length - 1];
    if (Array.isArray(owner)) owner[Number(old)] = name;
    else if (!Object.hasOwn(owner, name)) {
      const fields = Object.entries(owner);
      for (const [key] of fields) delete owner[key];
      for (const [key, field] of fields) put(owner, key === old ? name : key, field);
    }
  };
  const insert = (path: Path, index: number, item: unknown) => {
    const there = at(model, path);
    if (there === undefined || there === null) set(path, [item]);
    else if (Array.isArray(there)) there.splice(index, 0, item);
  };
  switch (action.kind) {
    case 'set': {
      const { path, value } = action;
      const old = at(model, path);
      if (value === null) {
        if (old !== undefined) drop(path);
      } else if (Array.isArray(old) && Array.isArray(value)) {
        const count = (items: readonly unknown[], item: unknown) => items.filter((one) => one === item).length;
        old.forEach((item, index) => {
          if (count(value, item) < count(old, item)) gone.push([...path, index]);
        });
        old.splice(0, old.length, ...value);
      } else {
        const isId = path[0] === 'competencies' && path[2] === 'id' && path.length === 3;
        const ids = competencies.map((one) => own(one, 'id'));
        const isFree = !ids.includes(value) && ids.filter((one) => one === old).length === 1;
        if (isId && typeof old === 'string' && isFree)
          for (const mention of mentionsOf(model, old, Number(path[1]))) rename(mention, String(value));
        set(path, value);
      }
      break;
    }
    case 'anchor': {
      const { competency: index, score, text } = action;
      const there = anchors(competencies[index]).findIndex((anchor) => own(anchor, 'score') === score);
      const path = ['competencies', index, 'anchors'];
      if (text === '' && there >= 0) drop([...path, there]);
      else if (there >= 0) set([...path, there, 'text'], text);
      else if (text !== '') {
        const higher = anchors(competencies[index]).findIndex((anchor) => own(anchor, 'score') > score);
        insert(path, higher < 0 ? anchors(competencies[index]).length : higher, { score, text });
      }
      break;
    }
    case 'level-score': {
      const old = own(levels[action.index], 'score');
      put(levels[action.index], 'score', action.score);
      for (const anchor of competencies.flatMap(anchors)) if (own(anchor, 'score') === old) anchor.score = action.score;
      break;
    }
    case 'add-level': {
      const scores = levels.map((level) => own(level, 'score')).filter((score) => typeof score === 'number');
      const score = scores.length === 0 ? 1 : Math.max(...scores) + 1;
      insert(['scale', 'levels'], levels.length, { score, label: `Level ${score}` });
      competencies.forEach((competency, index) => {
        const there = anchors(competency);
        if (!there.some((anchor) => own(anchor, 'score') === score))
          insert(['competencies', index, 'anchors'], there.length, {
            score,
            text: `TODO what a rater sees at level ${score}`,
          });
      });
      break;
    }
    case 'remove-level': {
      const score = own(levels[action.index], 'score');
      gone.push(['scale', 'levels', action.index]);
      competencies.forEach((competency, index) => {
        const there = anchors(competency);
        for (let place = there.length - 1; place >= 0; place--) {
          if (typeof score !== 'number' || own(there[place], 'score') !== score) continue;
          gone.push(['competencies', index, 'anchors', place]);
          there.splice(place, 1);
        }
      });
      levels.splice(action.index, 1);
      break;
    }
    case 'add-competency':
      insert(
        ['competencies'],
        Math.min(action.index, competencies.length),
        newByHand('competencies', model, undefined),
      );
      break;
    case 'remove-competency': {
      const id = own(competencies[action.index], 'id');
      const isOnly = competencies.filter((one) => own(one, 'id') === id).length === 1;
      if (typeof id === 'string' && isOnly)
        for (const path of mentionsOf(model, id, action.index).reverse()) drop(path);
      gone.push(['competencies', action.index]);
      competencies.splice(action.index, 1);
      break;
    }
    case 'add': {
      const name = action.list[action.list.length - 1] as string;
      const there = at(model, action.list);
      insert(action.list, list(there).length, newByHand(name, model, there));
      break;
    }
    case 'move': {
      const moved = at(model, action.list);
      moved.splice(action.to, 0, ...moved.splice(action.from, 1));
      break;
    }
    case 'remove':
      drop(action.path);
      break;
    case 'distribute':
      for (const index of competencies.keys())
        set(['competencies', index, 'weight'], shares[competencies.length]?.[index]);
      break;
    case 'begin':
      throw new Error('only for a text without a rubric');
    case 'fix': {
      const { change } = action;
      const part = at(model, change.path);
      if (change.kind === 'remove') drop(change.path);
      else if (change.kind === 'add-item') insert(change.path, change.index, change.item);
      else if (change.kind === 'add-field') set([...change.path, change.name], change.value);
      else if (change.kind === 'set') {
        // A fix that gives a whole object or list anew takes the old one out.
        if (isObject(part))
          for (const key of Object.keys(part)) gone.push([...change.path, Array.isArray(part) ? Number(key) : key]);
        set(change.path, change.value);
      } else {
        rename(change.path, change.name);
      }
      break;
    }
  }
  return { model, gone };
}

const one = (key: string | number, value: unknown): Model => put({}, key, value);

/** Multiples of 5 that sum to 100, the first the heaviest, by the number of competencies. */
const shares = [
  [],
  [100],
  [50, 50],
  [35, 35, 30],
  [25, 25, 25, 25],
  [20, 20, 20, 20, 20],
  [20, 20, 15, 15, 15, 15],
  [15, 15, 15, 15, 15, 15, 10],
  [15, 15, 15, 15, 10, 10, 10, 10],
  [15, 15, 10, 10, 10, 10, 10, 10, 10],
  [10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
  [10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5],
  [10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 5, 5],
];

/** Where a competency is referred to, as the format has it: in these lists, and as these fields. */
const references: [string, ...string[]][] = [
  ['competencies', 'buildsOn'],
  ['profiles', 'targets'],
  ['profiles', 'weights'],
  ['qualities', 'when', 'strong'],
  ['qualities', 'when', 'notWeak'],
  ['qualities', 'when', 'atTarget'],
  ['diagnoses', 'when', 'strong'],
  ['diagnoses', 'when', 'weak'],
  ['cadence', 'competencies'],
  ['pitfalls', 'competencies'],
  ['backgrounds', 'brings'],
  ['backgrounds', 'develops'],
];

function mentionsOf(model: Model, id: string, index: number): Path[] {
  return references.flatMap(([name, ...way]) =>
    list(own(model, name)).flatMap((item, place) => {
      if (name === 'competencies' && place === index) return [];
      const path = [name, place, ...way];
      const held = at(item, way);
      if (!Array.isArray(held)) return own(held, id) === undefined ? [] : [[...path, id]];
      return held.flatMap((one, step) => (one === id ? [[...path, step]] : []));
    }),
  );
}
