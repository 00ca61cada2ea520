import { readFileSync } from 'node:fs';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { startFrom } from '@rubric-kit/shared-schema/starter/start-from.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';

const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);

describe('a rubric that an author begins with', () => {
  test('has no problem, however it is begun', () => {
    for (const text of [blankRubric, startFrom(blankRubric, 'yaml', 'my-role', 'My role')])
      expect(validate(text, 'yaml').problems).toEqual([]);
  });

  test('differs from the one before in id, title and version only', () => {
    const made = startFrom(partnerManager, 'yaml', 'channel-manager', 'Channel: manager');
    const lines = partnerManager.split('\n');
    expect(made.split('\n').filter((line, index) => line !== lines[index])).toEqual([
      'id: channel-manager',
      'version: 0.1.0',
      'title: "Channel: manager"',
    ]);
  });
});
