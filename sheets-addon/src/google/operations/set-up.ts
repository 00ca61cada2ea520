import type { TabPlan } from '../../layout/plan.ts';
import type { ListedPerson } from '../../layout/scorecard-tab.ts';
import { planSetUp } from '../../layout/set-up.ts';
import type { TabSnapshot } from '../../read/snapshot.ts';
import type { Outcome } from '../../sidebar/protocol.ts';
import { openDocument } from '../document.ts';
import { dropdownRules } from '../dropdowns.ts';
import { localFormula } from '../formula-locale.ts';
import { alone, Refusal } from '../lock.ts';
import { markTab } from '../marks.ts';
import { messages } from '../messages.ts';
import { done, outcomeOf } from '../outcome.ts';
import { growTab, readFormer, renderTab } from '../render-tab.ts';
import { storedRubric } from '../rubric-store.ts';
import { announceTabs, forgetAnnounced } from '../unfinished-tabs.ts';

const mostPeople = 2_000;

/** *Set up scorecards*: a new tab for these people. It is the manager's from then on, and no run writes it again. */
export const setUp = (people: string, period: string): Outcome =>
  outcomeOf(messages.stoppedSettingUp, () => alone(() => makeScorecard(listedPeople(people), period)));

function makeScorecard(people: readonly ListedPerson[], period: string): Outcome {
  const stored = storedRubric();
  if (!stored) throw new Refusal(messages.noRubric);
  if (people.length === 0) throw new Refusal(messages.setUpNobody);
  if (people.length > mostPeople) throw new Refusal(messages.setUpTooMany(mostPeople));
  const { spreadsheet, snapshot, tabs } = openDocument();
  const [plan] = planSetUp({ rubric: stored.rubric, people, period, snapshot }).tabs;
  if (!plan) throw new Error('There is no scorecard in the plan');
  const before = tabs.find(({ made }) => made === 'scorecard');
  const content = snapshot.tabs.find(({ made }) => made === 'scorecard');
  if (before && !(before.unmarked && content && holdsNothingElse(content, plan))) {
    throw new Refusal(messages.setUpAgain(before.name));
  }
  const locale = spreadsheet.getSpreadsheetLocale();
  const former = before ? readFormer(before.sheet, plan, undefined) : null;
  announceTabs(
    tabs.filter(({ unmarked }) => !unmarked).map(({ id }) => id),
    [['scorecard', plan.name]],
  );
  const sheet = before?.sheet ?? spreadsheet.insertSheet(plan.name, 0);
  const writing = { rules: dropdownRules(() => undefined, locale), local: localFormula(locale) };
  const place = { sheet, plan, former };
  growTab(place);
  renderTab(place, writing);
  // The mark comes last: a tab that has it is whole, and the manager's.
  markTab(sheet, 'scorecard');
  forgetAnnounced();
  spreadsheet.setActiveSheet(sheet);
  return done(messages.setUpDone(plan.name, people.length));
}

/** `Ann, North`, `Ann<tab>North` or `Ann`, a line each. */
function listedPeople(text: string): ListedPerson[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [person = '', team = ''] = line.split(/\t|,/).map((part) => part.trim());
    return person === '' ? [] : [{ person, team }];
  });
}

/** Whether a tab that a run left unfinished holds nothing that the plan would not write there itself. */
function holdsNothingElse({ rows }: TabSnapshot, plan: TabPlan): boolean {
  return rows.every((cells, row) =>
    cells.every((value, column) => {
      const planned = plan.rows[row]?.[column];
      return value === null || (planned && 'text' in planned && planned.text === value);
    }),
  );
}
