import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { planApply } from '../../layout/apply.ts';
import { everybody, onlyElsewhere } from '../../read/other-periods.ts';
import type { Outcome } from '../../sidebar/protocol.ts';
import { alone, Refusal } from '../lock.ts';
import { messages } from '../messages.ts';
import { done, outcomeOf } from '../outcome.ts';
import { appliedRubric, storeApplied } from '../rubric-store.ts';
import { writePlan } from '../write-plan.ts';
import { readScored } from './scored-document.ts';

/** *Apply rubric*: reads all, plans, then writes all. A second run gives the same sheet. */
export const applyRubric = (): Outcome => outcomeOf(messages.stoppedApplying, () => alone(apply));

/** *Refresh*: the same once more, for a spreadsheet that shows a rubric already. */
export function refreshRubric(): Outcome {
  return outcomeOf(messages.stoppedApplying, () =>
    alone(() => {
      if (!appliedRubric()) throw new Refusal(messages.nothingApplied);
      return apply();
    }),
  );
}

function apply(): Outcome {
  const { document, rubric, name, scorecard } = readScored();
  const { tables } = scorecard.mapping;
  if (tables.length === 0) throw new Refusal(messages.nothingFound);
  const plan = planApply({ snapshot: document.snapshot, scorecard, rubric, digest: name.digest });
  const changed = writePlan(document, plan);
  storeApplied();
  const people = everybody(scorecard.ratings);
  const tabs = new Set(tables.map(({ tab }) => tab));
  const latest = score(rubric, scorecard.ratings);
  const absent = onlyElsewhere(scorecard.ratings, latest.people);
  return done(messages.applied(people.size, tabs.size), scorecard, [
    ...changed.map(messages.noteChanged),
    ...(absent.length > 0 ? [messages.absent(latest.people.length, latest.period, absent)] : []),
  ]);
}
