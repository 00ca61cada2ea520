import { profilesOf } from '@rubric-kit/sheets-addon/read/profiles.ts';
import { expect, test } from 'vitest';
import { rubric } from './sample.ts';

const { idOf, isKnown } = profilesOf(rubric);

test.each(['channel-manager', 'Channel manager', ' CHANNEL  Manager', 'cm', 'C.M.'])('%j is a profile', (label) => {
  expect(idOf(label)).toBe('channel-manager');
  expect(isKnown(label)).toBe(true);
});

test.each(['', ' ', 'Partner manager', 'partner-manager'])("%j is the rubric's own role", (label) => {
  expect(idOf(label)).toBeUndefined();
  expect(isKnown(label)).toBe(true);
});

test.each(['Astronaut', 'constructor', '__proto__'])('%j is none', (label) => {
  expect(idOf(label)).toBeUndefined();
  expect(isKnown(label)).toBe(false);
});

test('an alias of two profiles names neither', () => {
  const shared = { ...rubric, profiles: (rubric.profiles ?? []).map((profile) => ({ ...profile, aliases: ['Lead'] })) };
  expect(profilesOf(shared).idOf('Lead')).toBeUndefined();
  expect(profilesOf(shared).isKnown('Lead')).toBe(false);
  expect(profilesOf(shared).idOf('Channel manager')).toBe('channel-manager');
});
