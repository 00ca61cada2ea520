import { peopleColumns } from '../layout/people/columns.ts';
import type {
  Calls,
  MappingView,
  Outcome,
  RubricAnswer,
  RubricName,
  Selection,
  Status,
  TeamResult,
} from '../sidebar/protocol.ts';
import { catalogue, catalogueFile } from './catalogue.ts';
import { Refusal } from './lock.ts';
import { messages } from './messages.ts';
import { applyRubric, refreshRubric } from './operations/apply.ts';
import { changeMapping } from './operations/change-mapping.ts';
import { chooseRubric } from './operations/choose-rubric.ts';
import { removeRubricKit } from './operations/remove.ts';
import { readScored } from './operations/scored-document.ts';
import { setUp } from './operations/set-up.ts';
import { outcomeOf } from './outcome.ts';
import { asHeaderChoices, asText } from './untrusted.ts';
import { mappingView } from './views/mapping-view.ts';
import { listedView, selectionView } from './views/selection-view.ts';
import { statusView } from './views/status-view.ts';
import { teamResult } from './views/team-view.ts';

// What google.script.run can call. Every argument is from outside: anybody who has the sidebar open can send any.

const longestRubric = 500_000;
const longestList = 200_000;
const longestName = 200;

/** Where the document stands. */
export function sidebarStatus(): Status {
  return statusView();
}

/** The built-in rubrics. */
export function sidebarCatalogue(): readonly RubricName[] {
  return catalogue();
}

/** Chooses a built-in rubric by its id. */
export function sidebarUseCatalogue(id: unknown): RubricAnswer {
  const file = catalogueFile(asText(id, longestName));
  if (!file) throw new Refusal(messages.rubricUnknown);
  return chooseRubric(file.text, file.fileName);
}

/** Chooses a rubric that was uploaded or pasted. */
export function sidebarUseText(text: unknown, fileName: unknown): RubricAnswer {
  return chooseRubric(asText(text, longestRubric), asText(fileName, longestName));
}

/** How the headings were understood. */
export function sidebarMapping(): MappingView {
  return mappingView(readScored());
}

/** Keeps what the manager says of headings. */
export function sidebarConfirmMapping(choices: unknown): MappingView {
  return changeMapping(asHeaderChoices(choices));
}

/** Makes a Scorecard tab for a list of people. */
export function sidebarSetUp(people: unknown, period: unknown): Outcome {
  return outcomeOf(messages.stoppedSettingUp, () => setUp(asText(people, longestList), asText(period, longestName)));
}

/** Applies the chosen rubric. */
export function sidebarApply(): Outcome {
  return applyRubric();
}

/** Applies it once more. */
export function sidebarRefresh(): Outcome {
  return refreshRubric();
}

/** Takes away all that was added. */
export function sidebarRemove(): Outcome {
  return removeRubricKit();
}

/** The teams of a period; the latest for an empty one. */
export function sidebarTeams(period: unknown): TeamResult {
  return teamResult(readScored(), asText(period, longestName));
}

/** What the selected cell is about. */
export function sidebarSelection(): Selection {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) return { kind: 'nothing', hint: messages.selectSomebody };
  const sheet = range.getSheet();
  const scored = readScored();
  const place = { tab: String(sheet.getSheetId()), row: range.getRow() - 1, column: range.getColumn() - 1 };
  const made = scored.document.tabs.find(({ id }) => id === place.tab)?.made;
  if (made !== 'people') return selectionView(scored, place);
  const columns = peopleColumns(scored.rubric);
  const cells = sheet.getRange(range.getRow(), 1, 1, columns.team + 1).getValues()[0] ?? [];
  const who = { person: String(cells[columns.person]), team: String(cells[columns.team]) };
  return listedView(scored, who, scored.rubric.competencies[place.column - columns.scores]);
}

/** Every call of the protocol is there. */
export const calls: { readonly [name in keyof Calls]: (...args: Parameters<Calls[name]>) => ReturnType<Calls[name]> } =
  {
    sidebarStatus,
    sidebarCatalogue,
    sidebarUseCatalogue,
    sidebarUseText,
    sidebarMapping,
    sidebarConfirmMapping,
    sidebarSetUp,
    sidebarApply,
    sidebarRefresh,
    sidebarRemove,
    sidebarTeams,
    sidebarSelection,
  };
