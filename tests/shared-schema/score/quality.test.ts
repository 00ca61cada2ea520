import type { Quality, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { qualitiesOf } from '@rubric-kit/shared-schema/score/quality.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from './sample.ts';

function stateOf(when: Quality['when'], scores: (number | null)[], outcomes?: Map<string, boolean>, profile?: string) {
  const using: Rubric = { ...rubric, qualities: [{ id: 'quality', name: 'Quality', when }] };
  const [person] = score(using, ratings({ person: 'Ann', ...(profile ? { profile } : {}) }, scores)).people;
  if (!person) throw new Error('a person was expected');
  return qualitiesOf(using, person, outcomes).get('quality');
}

describe('qualities', () => {
  test('strong, not weak, at target', () => {
    // Strong from 3.5, weak under 2.5; the target of hunting is 3.
    expect(stateOf({ strong: ['hunting'] }, [3.5])).toBe('holds');
    expect(stateOf({ strong: ['hunting'] }, [3])).toBe('fails');
    expect(stateOf({ notWeak: ['hunting', 'pipeline'] }, [2.5, 4])).toBe('holds');
    expect(stateOf({ notWeak: ['hunting', 'pipeline'] }, [2.5, 2])).toBe('fails');
    expect(stateOf({ atTarget: ['hunting'] }, [3])).toBe('holds');
    expect(stateOf({ atTarget: ['hunting'] }, [2.5])).toBe('fails');
  });

  test("a profile's target counts", () => {
    expect(stateOf({ atTarget: ['hunting'] }, [2.5], undefined, 'farmer')).toBe('holds');
  });

  test('what nobody observed leaves it open, unless another part fails', () => {
    expect(stateOf({ strong: ['hunting'] }, [null])).toBe('unknown');
    expect(stateOf({ strong: ['hunting'], notWeak: ['pipeline'] }, [null, 1])).toBe('fails');
  });

  test('a scorecard knows no outcome', () => {
    expect(stateOf({ outcomes: ['share'] }, [4, 4, 4])).toBe('unknown');
    expect(stateOf({ outcomes: ['share'], strong: ['hunting'] }, [1])).toBe('fails');
    expect(stateOf({ outcomes: ['share'] }, [4], new Map([['share', true]]))).toBe('holds');
    expect(stateOf({ outcomes: ['share'] }, [4], new Map([['share', false]]))).toBe('fails');
  });

  test('an id that the rubric does not have is not known', () => {
    expect(stateOf({ strong: ['constructor'] }, [4])).toBe('unknown');
    expect(stateOf({ strong: [] }, [4])).toBe('unknown');
  });
});
