import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Path } from '../../../shared-schema/src/parse/position.ts';
import type { Rubric } from '../../../shared-schema/src/rubric.ts';
import {
  competencyReferences,
  outcomeReferences,
  referencePath,
} from '../../../shared-schema/src/rules/each-reference.ts';
import { rules } from '../../../shared-schema/src/rules/index.ts';
import { pointerOf } from '../../../shared-schema/src/rules/pointer.ts';

// Every rubric that is shipped has no problem, and one mistake in it, wherever it is made, is one problem.
const folder = new URL('../../../shared-schema/rubrics/', import.meta.url);
const partnerManager = readFileSync(new URL('partner-manager.rubric.yaml', folder), 'utf8');
const shiftLead = readFileSync(new URL('bakery-shift-lead.rubric.json', folder), 'utf8');

/** Every call gives a rubric of its own, to be spoilt. */
const fresh = (): Rubric => parse(partnerManager);
const at = fresh().competencies.map((competency, index) => [competency.id, index] as const);

const said = (rubric: Rubric) =>
  rules.flatMap((rule) => [...rule.check(rubric)].map((finding) => `${rule.id} ${pointerOf(finding.path)}`));

function spoilt(spoil: (rubric: Rubric) => void): string[] {
  const rubric = fresh();
  spoil(rubric);
  return said(rubric);
}

/** Replaces the part at a path; of a map, the key. */
function replace(rubric: Rubric, path: Path, step: string): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], rubric);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder[Number(last)] = step;
  else {
    const map = holder as Record<string, unknown>;
    const value = map[last];
    delete map[last];
    map[step] = value;
  }
}

test('the rubrics that are shipped have no problem', () => {
  expect(said(fresh())).toEqual([]);
  expect(said(JSON.parse(shiftLead))).toEqual([]);
});

const references = [...competencyReferences(fresh()), ...outcomeReferences(fresh())].flatMap((list) =>
  list.ids.map((_id, index) => referencePath(list, index)),
);

test('there are references to spoil', () => {
  expect(references.length).toBeGreaterThan(80);
});

test.each(references.map((path) => [pointerOf(path), path] as const))('an unknown id at %s', (pointer, path) => {
  const problems = spoilt((rubric) => replace(rubric, path, 'nowhere'));
  const where = pointer.replace(/(targets|weights)\/[a-z-]+$/, '$1/nowhere');
  expect(problems).toEqual([`${pointer.includes('outcomes') ? 'unknown-outcome' : 'unknown-competency'} ${where}`]);
});

describe.each(at)('in %s', (_id, index) => {
  const competency = (rubric: Rubric) => {
    const one = rubric.competencies[index];
    if (!one) throw new Error('there is no such competency');
    return one;
  };
  const here = `/competencies/${index}`;

  test.each(at.filter(([, other]) => other !== index))('the id of %s', (id, other) => {
    const problems = spoilt((rubric) => {
      competency(rubric).id = id;
    });
    expect(problems).toEqual([`unique-id /competencies/${Math.max(index, other)}/id`]);
  });

  test.each([0, 1, 2, 3, 4])('anchor %i missing', (level) => {
    const problems = spoilt((rubric) => {
      competency(rubric).anchors.splice(level, 1);
    });
    expect(problems).toEqual([`anchor-missing ${here}/anchors`]);
  });

  test.each([0, 1, 2, 3, 4])('anchor %i off the scale', (level) => {
    const problems = spoilt((rubric) => {
      const anchor = competency(rubric).anchors[level];
      if (anchor) anchor.score = 7;
    });
    expect(problems).toEqual([`anchor-off-scale ${here}/anchors/${level}/score`]);
  });

  test.each([0, 1, 2, 3])('anchor %i for the level of the next', (level) => {
    const problems = spoilt((rubric) => {
      const anchor = competency(rubric).anchors[level];
      if (anchor) anchor.score += 1;
    });
    expect(problems).toEqual([`anchor-duplicate ${here}/anchors/${level + 1}/score`]);
  });

  test('5 more of weight', () => {
    const problems = spoilt((rubric) => {
      competency(rubric).weight += 5;
    });
    expect(problems).toEqual(['weights-sum /competencies/4/weight']);
  });

  test('a target off the scale', () => {
    const problems = spoilt((rubric) => {
      competency(rubric).target = 9;
    });
    expect(problems).toEqual([`target-on-scale ${here}/target`]);
  });

  test('a floor off the scale', () => {
    const problems = spoilt((rubric) => {
      competency(rubric).floor = 0;
    });
    expect(problems).toEqual([`floor-on-scale ${here}/floor`]);
  });

  test('building on itself', () => {
    const problems = spoilt((rubric) => {
      competency(rubric).buildsOn = [competency(rubric).id];
    });
    expect(problems).toEqual([`builds-on-cycle ${here}/buildsOn/0`]);
  });

  test('no questions', () => {
    const problems = spoilt((rubric) => {
      delete competency(rubric).interview;
    });
    expect(problems).toEqual([`interview-missing ${here}/id`]);
  });
});

test('hunter orientation builds on what builds on it', () => {
  const problems = spoilt((rubric) => {
    for (const competency of rubric.competencies.slice(0, 1)) competency.buildsOn = ['ecosystem-fluency'];
  });
  expect(problems).toEqual(['builds-on-cycle /competencies/0/buildsOn/0']);
});

test('levels out of order', () => {
  const problems = spoilt((rubric) => {
    rubric.scale.levels.reverse();
  });
  expect(problems).toEqual(['levels-rising /scale/levels/1/score']);
});

test('bands the wrong way round', () => {
  const problems = spoilt((rubric) => {
    rubric.bands = { weakBelow: 4, strongFrom: 2.5 };
  });
  expect(problems).toEqual(['bands-in-order /bands/weakBelow']);
});
