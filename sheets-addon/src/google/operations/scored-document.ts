import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { type Detection, detectMapping } from '../../read/detect.ts';
import { readScorecard } from '../../read/read.ts';
import type { Scorecard } from '../../read/scorecard.ts';
import type { RubricName } from '../../sidebar/protocol.ts';
import { type OpenDocument, openDocument } from '../document.ts';
import { Refusal } from '../lock.ts';
import { headerMapOf } from '../mapping-store.ts';
import { messages } from '../messages.ts';
import { storedRubric } from '../rubric-store.ts';

/** The open document with what the chosen rubric makes of it. */
export interface ScoredDocument {
  readonly document: OpenDocument;
  readonly rubric: Rubric;
  readonly name: RubricName;
  readonly detection: Detection;
  readonly scorecard: Scorecard;
}

/** Reads everything. @throws Refusal without a rubric */
export function readScored(): ScoredDocument {
  const stored = storedRubric();
  if (!stored) throw new Refusal(messages.noRubric);
  const document = openDocument();
  const detection = detectMapping(document.snapshot, stored.rubric, headerMapOf(stored));
  const scorecard = readScorecard(document.snapshot, detection.mapping, stored.rubric);
  return { document, rubric: stored.rubric, name: stored.name, detection, scorecard };
}
