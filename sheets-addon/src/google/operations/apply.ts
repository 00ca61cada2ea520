import { planApply } from '../../layout/apply.ts';
import type { Plan } from '../../layout/plan.ts';
import type { Outcome } from '../../sidebar/protocol.ts';
import { type Present, readPresent, renderAdditions } from '../additions.ts';
import type { OpenDocument, OpenTab } from '../document.ts';
import { alone, Refusal } from '../lock.ts';
import { markTab } from '../marks.ts';
import { messages } from '../messages.ts';
import { done, outcomeOf } from '../outcome.ts';
import { renderTab } from '../render-tab.ts';
import { storeApplied } from '../rubric-store.ts';
import { readScored } from './scored-document.ts';

/** *Apply rubric* and *Refresh*: reads all, plans, then writes all. A second run gives the same sheet. */
export function applyRubric(): Outcome {
  return outcomeOf(() =>
    alone(() => {
      const { document, rubric, name, scorecard } = readScored();
      if (scorecard.mapping.tables.length === 0) throw new Refusal(messages.nothingFound);
      const plan = planApply({ snapshot: document.snapshot, scorecard, rubric, digest: name.digest });
      const ready = readWhatIsThere(document, plan);
      renderTabs(document, plan, ready);
      for (const present of ready.theirs) {
        renderAdditions(present, plan.additions.find(({ tab }) => tab === present.tab.id) ?? null);
      }
      storeApplied(name);
      const people = new Set(scorecard.ratings.map(({ person, team }) => JSON.stringify([person, team])));
      return done(messages.applied(people.size, scorecard.mapping.tables.length), scorecard);
    }),
  );
}

interface Ready {
  readonly theirs: readonly Present[];
  readonly charts: ReadonlyMap<string, readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[]>;
}

/** The second half of reading: what stands on the tabs already. Refuses before anything is written. */
function readWhatIsThere(document: OpenDocument, plan: Plan): Ready {
  const ours = document.tabs.filter(isRewritten);
  for (const tab of [...ours, ...document.tabs.filter(({ id }) => plan.additions.some((one) => one.tab === id))]) {
    const whole = tab.sheet.getRange(1, 1, tab.maxRows, tab.maxColumns);
    if (!whole.canEdit()) throw new Refusal(messages.protectedTab(tab.name));
  }
  return {
    theirs: document.tabs.filter((tab) => !isRewritten(tab)).map(readPresent),
    charts: new Map(ours.map((tab) => [tab.id, tab.sheet.getCharts()])),
  };
}

/** The scorecard that we made holds the manager's scores: it is theirs. */
const isRewritten = (tab: OpenTab): boolean => tab.made !== undefined && tab.made !== 'scorecard';

/** All tabs exist before the first formula is written: it may refer to any of them. */
function renderTabs(document: OpenDocument, plan: Plan, ready: Ready): void {
  const places = plan.tabs.map((tab) => {
    const before = document.tabs.find(({ made }) => made === tab.key);
    if (before) return { tab, before, sheet: before.sheet };
    const sheet = document.spreadsheet.insertSheet(tab.name);
    markTab(sheet, tab.key);
    return { tab, before, sheet };
  });
  for (const { tab, before, sheet } of places) {
    renderTab(sheet, tab, before, (before && ready.charts.get(before.id)) ?? []);
    if (tab.hidden && !before) sheet.hideSheet();
  }
}
