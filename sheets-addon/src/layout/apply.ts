import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Scorecard } from '../read/scorecard.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { planAdditions } from './additions.ts';
import { planPeopleTab } from './people-tab.ts';
import type { Plan } from './plan.ts';
import { planRubricTab } from './rubric-tab.ts';
import { setScene } from './set-scene.ts';
import { tabNames } from './tab-names.ts';
import { planTeamTab } from './team-tab.ts';
import { planWorkingsTab } from './workings-tab.ts';

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
export function planApply(request: ApplyRequest): Plan {
  const names = tabNames(request.snapshot);
  const rubricTab = planRubricTab(request.rubric, request.digest, names.rubric);
  const scene = setScene(request, names, rubricTab.places);
  return {
    tabs: [planTeamTab(scene), planPeopleTab(scene), rubricTab.plan, planWorkingsTab(scene)],
    additions: planAdditions(scene),
  };
}
