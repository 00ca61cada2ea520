import { changedNote } from '../layout/our-note.ts';
import { nameList } from '../read/name-list.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every sentence that the script itself says, in one place, so that it can be translated. */
export const messages = {
  title: 'Rubric Kit',
  menuSetUp: 'Set up scorecards…',
  menuApply: 'Apply rubric…',
  menuRefresh: 'Refresh',
  menuMapping: 'Change mapping…',
  menuRemove: 'Remove Rubric Kit…',
  menuHelp: 'Help',
  help: [
    '1. “Set up scorecards” opens the sidebar. Choose a rubric there: a built-in one, a file, or a pasted text.',
    '2. If you keep scores in this spreadsheet already, look at the headings that were found and say yes. If not, paste the names of your people and get a Scorecard tab.',
    '3. “Apply rubric” marks the gaps on your tabs and makes the tabs Team, People and Rubric. They follow every edit by themselves.',
    '4. “Refresh” picks up new people and periods. “Remove Rubric Kit” takes away all that was added. What you typed is never changed.',
  ].join('\n\n'),
  busy: 'Somebody else is applying the rubric to this spreadsheet right now. Nothing was changed; try again in a minute.',
  noRubric: 'Choose a rubric first: open the sidebar and pick one from the catalogue, or upload a file.',
  nothingFound:
    'No scores were found. A scorecard needs a heading for the person and one for each competency; use “Change mapping” to say which headings mean what.',
  nothingApplied: 'No rubric is applied to this spreadsheet yet. Choose “Apply rubric” first.',
  protectedTab: (tab: string): string =>
    `The tab “${tab}” is protected, so the rubric cannot be shown there. Nothing was changed. Ask its owner to let you edit it, then try again.`,
  protectedCells: (tab: string, cells: string): string =>
    `On the tab “${tab}” the cells ${cells} are protected. Nothing was changed. Ask the owner to let you edit them, then try again.`,
  stoppedApplying: (reason: string): string =>
    `Google Sheets stopped half way: ${reason} No score, note or comment of yours was touched. Apply again to finish.`,
  stoppedRemoving: (reason: string): string =>
    `Google Sheets stopped half way: ${reason} No score, note or comment of yours was touched. Choose “Remove Rubric Kit” again to finish.`,
  stoppedSettingUp: (reason: string): string =>
    `Google Sheets stopped half way: ${reason} No tab of yours was touched. Set up again to finish.`,
  applied: (people: number, tabs: number): string =>
    `Applied to ${counted(people, 'person', 'people')} on ${counted(tabs, 'tab', 'tabs')}.`,
  absent: (here: number, period: string, others: readonly string[]): string =>
    `${counted(here, 'person has', 'people have')} scores in ${period}, the latest period. In other periods only: ${nameList(others)}.`,
  removed: 'Rubric Kit’s tabs, dropdowns, notes and colours are gone. Your cells are as they were.',
  noteChanged: (address: string): string => `${address}: ${changedNote}`,
  noteKept: (address: string): string =>
    `${address}: somebody else’s words stand in the note that Rubric Kit made; they stay.`,
  nothingToRemove: 'There is nothing of Rubric Kit in this spreadsheet.',
  noOtherTab:
    'A spreadsheet needs a tab that can be seen. Nothing was changed; add a tab or unhide one of yours, then remove again.',
  removeQuestion:
    'This takes away the tabs Team, People and Rubric, and the dropdowns, notes and colours that Rubric Kit added. Scores, notes and comments of yours stay.',
  setUpDone: (tab: string, people: number): string =>
    `The tab “${tab}” is ready for ${counted(people, 'person', 'people')}. Score them there, then choose “Apply rubric”.`,
  setUpNobody: 'Paste at least one name, one per line; a team may follow after a comma or a tab.',
  setUpTooMany: (most: number): string =>
    `That are more than ${most} names. Paste fewer, and add the others in the tab.`,
  setUpAgain: (tab: string): string =>
    `There is a scorecard already, on the tab “${tab}”. Add people there, or delete the tab first.`,
  rubricTooLarge: 'This rubric is too large to be kept in a spreadsheet: 230,000 characters at most.',
  rubricUnreadable: 'The rubric kept in this spreadsheet cannot be read any more. Choose it again.',
  rubricUnknown: 'There is no such rubric in the catalogue. Choose one of the list.',
  tooManyChoices: 'More headings were given a meaning than can be kept. Take some back, then try again.',
  headingGone: (header: string): string =>
    `The heading “${header}” was given a meaning, but no cell has it any more. Look at the headings again.`,
  notUnderstood: 'The sidebar asked for something that the script does not know. Close the sidebar and open it again.',
  tooLong: (longest: number): string => `This text is too long: ${longest} characters at most.`,
  noScoresYet: 'There are no scores to show yet. Score somebody, then look again.',
  selectSomebody: 'Select a cell in a row with a person, or in a competency’s column.',
  meanings: {
    person: 'Person',
    team: 'Team',
    period: 'Period',
    rater: 'Rater',
    profile: 'Role',
    competency: 'Competency',
    score: 'Score',
    evidence: 'Evidence',
    ignore: 'Not used',
  },
  formulaNoRubric: 'Choose a rubric first: Extensions > Rubric Kit > Set up scorecards.',
  formulaUnknown: (text: string): string => `“${text}” is not a competency of the rubric.`,
  formulaUnknownRole: (text: string): string => `“${text}” is not a role of the rubric.`,
  formulaSizes: 'Both ranges need the same number of rows and columns, or one of them a single cell.',
  formulaHeadings: 'The headings have to be one row, as wide as the scores.',
  formulaScore: (text: string, reason: string): string => `“${text}” ${reason}`,
} as const;
