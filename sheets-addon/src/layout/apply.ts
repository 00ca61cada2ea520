import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Scorecard } from '../read/scorecard.ts';
import type { Snapshot } from '../read/snapshot.ts';
import type { Plan } from './plan.ts';
import { planRubricTab } from './rubric-tab.ts';
import { tabNames } from './tab-names.ts';

/** What applying a rubric starts from. */
export interface ApplyRequest {
  readonly snapshot: Snapshot;
  readonly scorecard: Scorecard;
  readonly rubric: Rubric;
  /** The rubric's digest. */
  readonly digest: string;
  /** The period to show. Default: `previous.period` while the scorecard has it, else the latest. */
  readonly period?: string;
  /** What was chosen before; default: what the Team tab in the snapshot says. */
  readonly previous?: { readonly period: string };
}

/** All that applying a rubric does to a spreadsheet. Pure: the same request gives the same plan. */
export function planApply({ snapshot, rubric, digest }: ApplyRequest): Plan {
  const names = tabNames(snapshot);
  const { plan } = planRubricTab(rubric, digest, names.rubric);
  return { tabs: [plan], additions: [] };
}
