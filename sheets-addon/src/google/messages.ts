/** Every sentence that the script itself says, in one place, so that it can be translated. */
export const messages = {
  menuSetUp: 'Set up scorecards…',
  menuApply: 'Apply rubric',
  menuRefresh: 'Refresh',
  menuMapping: 'Change mapping…',
  menuRemove: 'Remove Rubric Kit…',
  menuHelp: 'Help',
  sidebarTitle: 'Rubric Kit',
  busy: 'Somebody else is applying the rubric to this spreadsheet right now. Nothing was changed; try again in a minute.',
  noRubric: 'Choose a rubric first: open the sidebar and pick one from the catalogue, or upload a file.',
  nothingFound:
    'No scores were found. A scorecard needs a heading for the person and one for each competency; use “Change mapping” to say which headings mean what.',
  protectedTab: (tab: string): string =>
    `The tab “${tab}” is protected, so the rubric cannot be shown there. Nothing was changed. Ask its owner to let you edit it, then apply again.`,
  stopped: (reason: string): string =>
    `Google Sheets stopped half way: ${reason} No score, note or comment was touched. Apply again to finish.`,
  applied: (people: number, tabs: number): string =>
    `Applied to ${people} ${people === 1 ? 'person' : 'people'} on ${tabs} ${tabs === 1 ? 'tab' : 'tabs'}.`,
  removed: 'Rubric Kit’s tabs, dropdowns, notes and colours are gone. Your cells are as they were.',
  nothingToRemove: 'There is nothing of Rubric Kit in this spreadsheet.',
  removeQuestion:
    'This takes away the tabs Team, People and Rubric, and the dropdowns, notes and colours that Rubric Kit added. Scores, notes and comments of yours stay.',
  setUpDone: (tab: string, people: number): string =>
    `The tab “${tab}” is ready for ${people} ${people === 1 ? 'person' : 'people'}. Score them there, then choose “Apply rubric”.`,
  setUpNobody: 'Paste at least one name, one per line; a team may follow after a comma or a tab.',
  rubricTooLarge: 'This rubric is too large to be kept in a spreadsheet: 400,000 characters at most.',
  rubricUnreadable: 'The rubric kept in this spreadsheet cannot be read any more. Choose it again.',
  copied: 'This file is a copy, and the rubric did not come along. Choose the rubric again; the scores are all here.',
} as const;
