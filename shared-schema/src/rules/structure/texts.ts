import type { RuleText } from '../rule.ts';
import { about as aboutBadId, badId } from './bad-id.ts';
import { about as aboutBadVersion, badVersion } from './bad-version.ts';
import { about as aboutMissingField, missingField } from './missing-field.ts';
import { about as aboutNotAllowedValue, notAllowedValue } from './not-allowed-value.ts';
import { about as aboutOutOfRange, outOfRange } from './out-of-range.ts';
import { about as aboutTooLong, tooLong } from './too-long.ts';
import { about as aboutTooShort, tooShort } from './too-short.ts';
import { about as aboutUnknownField, unknownField } from './unknown-field.ts';
import { about as aboutWrongType, wrongType } from './wrong-type.ts';

/** Every rule about structure with its words. */
export const structureTexts: readonly RuleText[] = [
  { ...badId, ...aboutBadId },
  { ...badVersion, ...aboutBadVersion },
  { ...missingField, ...aboutMissingField },
  { ...notAllowedValue, ...aboutNotAllowedValue },
  { ...outOfRange, ...aboutOutOfRange },
  { ...tooLong, ...aboutTooLong },
  { ...tooShort, ...aboutTooShort },
  { ...unknownField, ...aboutUnknownField },
  { ...wrongType, ...aboutWrongType },
];
