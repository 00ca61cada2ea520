// What an action of the grid means, done to plain data by the plainest code there is.
import type { GridAction } from '../../../extension/src/grid/action.ts';
import type { Model } from './random-rubric.ts';

type Path = readonly (string | number)[];
const at = (model: Model, path: Path): Model => path.reduce((part, step) => part?.[step], model);
const put = (object: Model, key: string | number, value: unknown) =>
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });

/** Does the action to a copy of the model; `removed` are the parts that go, by where they stood. */
export function byHand(before: Model, action: GridAction): { model: Model; removed: Path[] } {
  const model = structuredClone(before);
  const removed: Path[] = [];
  const competencies: Model[] = model.competencies ?? [];
  const levels: Model[] = model.scale?.levels ?? [];
  switch (action.kind) {
    case 'set': {
      const { path, value } = action;
      const owner = at(model, path.slice(0, -1));
      const key = path[path.length - 1] as string;
      if (value === null) {
        removed.push(path);
        if (owner !== undefined) delete owner[key];
      } else if (owner === undefined)
        put(at(model, path.slice(0, -2)), path[path.length - 2] as string, { [key]: value });
      else {
        if (Array.isArray(owner[key])) removed.push(...owner[key].map((_: unknown, index: number) => [...path, index]));
        put(owner, key, value);
      }
      break;
    }
    case 'anchor': {
      const { competency: index, score, text } = action;
      const anchors: Model[] = competencies[index].anchors;
      const there = anchors.findIndex((anchor) => anchor.score === score);
      if (text === '' && there >= 0) {
        removed.push(['competencies', index, 'anchors', there]);
        anchors.splice(there, 1);
      } else if (there >= 0) anchors[there].text = text;
      else if (text !== '') {
        const higher = anchors.findIndex((anchor) => anchor.score > score);
        anchors.splice(higher < 0 ? anchors.length : higher, 0, { score, text });
      }
      break;
    }
    case 'level-score': {
      const old = levels[action.index].score;
      levels[action.index].score = action.score;
      for (const { anchors } of competencies) {
        for (const anchor of anchors) if (anchor.score === old) anchor.score = action.score;
      }
      break;
    }
    case 'add-level': {
      const score = levels.length === 0 ? 1 : Math.max(...levels.map((level) => level.score)) + 1;
      levels.push({ score, label: `Level ${score}` });
      for (const { anchors } of competencies) {
        if (!anchors.some((anchor: Model) => anchor.score === score))
          anchors.push({ score, text: `TODO what a rater sees at level ${score}` });
      }
      break;
    }
    case 'remove-level': {
      const { score } = levels[action.index];
      removed.push(['scale', 'levels', action.index]);
      competencies.forEach((competency, index) => {
        competency.anchors.forEach((anchor: Model, place: number) => {
          if (anchor.score === score) removed.push(['competencies', index, 'anchors', place]);
        });
        competency.anchors = competency.anchors.filter((anchor: Model) => anchor.score !== score);
      });
      levels.splice(action.index, 1);
      break;
    }
    case 'add-competency': {
      const ids = competencies.map(({ id }) => id);
      const sum = competencies.reduce((total, { weight }) => total + weight, 0);
      competencies.splice(action.index, 0, {
        id: ['new-competency', ...[2, 3, 4, 5].map((n) => `new-competency-${n}`)].find((one) => !ids.includes(one)),
        name: 'New competency',
        weight: Math.max(0, 100 - sum),
        target: competencies[0].target,
        anchors: levels.map(({ score, label }) => ({
          score,
          text: `TODO what a rater sees at level ${score}${label === '' ? '' : ` (${label})`}`,
        })),
      });
      break;
    }
    case 'remove-competency': {
      const { id } = competencies[action.index];
      removed.push(['competencies', action.index]);
      const drop = (object: Model, path: Path, ...names: string[]) => {
        for (const name of names) {
          const list = object?.[name];
          if (!Object.hasOwn(object ?? {}, name)) continue;
          if (Array.isArray(list)) {
            list.forEach((one, index) => {
              if (one === id) removed.push([...path, name, index]);
            });
            object[name] = list.filter((one) => one !== id);
          } else if (Object.hasOwn(list, id)) {
            removed.push([...path, name, id]);
            delete list[id];
          }
        }
      };
      competencies.forEach((one, index) => {
        if (index !== action.index) drop(one, ['competencies', index], 'buildsOn');
      });
      model.profiles?.forEach((one: Model, index: number) => {
        drop(one, ['profiles', index], 'targets', 'weights');
      });
      model.diagnoses?.forEach((one: Model, index: number) => {
        drop(one.when, ['diagnoses', index, 'when'], 'strong', 'weak');
      });
      model.cadence?.forEach((one: Model, index: number) => {
        drop(one, ['cadence', index], 'competencies');
      });
      competencies.splice(action.index, 1);
      break;
    }
    case 'move': {
      const list = at(model, action.list);
      list.splice(action.to, 0, ...list.splice(action.from, 1));
      break;
    }
    case 'remove': {
      const owner = at(model, action.path.slice(0, -1));
      const key = action.path[action.path.length - 1] as number;
      removed.push(action.path);
      if (Array.isArray(owner)) owner.splice(key, 1);
      else delete owner[key];
      break;
    }
    case 'distribute': {
      const shares = [[], [100], [50, 50], [35, 35, 30], [25, 25, 25, 25]][competencies.length] ?? [];
      competencies.forEach((competency, index) => {
        competency.weight = shares[index];
      });
      break;
    }
    case 'add':
    case 'fix':
      throw new Error(`not done by hand: ${action.kind}`);
  }
  return { model, removed };
}
