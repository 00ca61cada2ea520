const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `A, B and 3 more`: a list that is short enough to read out. */
const some = (names: readonly string[], most = 2): string =>
  names.length <= most + 1 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** Every sentence of the sidebar, in one place, so that it can be translated. */
export const texts = {
  title: 'Rubric Kit',
  results: 'Results',
  person: 'Selection',
  mapping: 'Headings',
  rubric: 'Rubric',

  working: 'Working…',
  workingLong: 'Still working. Large sheets take up to a minute.',
  reading: 'Reading the sheet…',
  again: 'Try again',
  failed: 'Google did not answer. Nothing is lost; check your connection and try again.',
  otherAccount:
    'Google refused, most likely because this browser is signed in with several accounts. Open the spreadsheet in a private window or a browser profile with only the account that has Rubric Kit.',

  noRubric: 'No rubric yet. Choose one below.',
  notApplied: 'Not applied yet',
  appliedSame: 'Applied to this sheet',
  appliedOther: (title: string, version: string): string => `The sheet still shows “${title}”, version ${version}`,
  lost: 'The tabs of Rubric Kit are here, but not the rubric: a copy of a file comes without it. Choose it again; the scores are all here.',
  needsRubric: 'Choose a rubric first. It says which competencies are scored, and what is expected.',
  chooseRubric: 'Choose a rubric',

  apply: 'Apply rubric',
  applyVersion: (version: string): string => `Apply version ${version}`,
  refresh: 'Refresh',
  removeButton: 'Remove…',
  remove: 'Remove Rubric Kit',
  removeAsk:
    'Take away the tabs Team, People and Rubric, and the dropdowns, notes and colours that Rubric Kit added? Your scores, notes and comments stay.',
  yesRemove: 'Yes, remove',
  no: 'Keep everything',
  invalid: (count: number): string =>
    `${counted(count, 'cell holds', 'cells hold')} no rating and ${count === 1 ? 'is' : 'are'} not counted`,
  notices: (count: number): string => counted(count, 'thing worth knowing', 'things worth knowing'),

  version: (version: string): string => `version ${version}`,
  digest: (digest: string): string => `Digest ${digest}`,
  catalogue: 'Built-in rubrics',
  use: 'Use',
  useRubric: (title: string): string => `Use ${title}`,
  inUse: 'In use',
  own: 'A rubric of your own',
  upload: 'A file (.rubric.yaml or .rubric.json)',
  paste: 'Or its text',
  check: 'Check and use',
  pasteFirst: 'Paste the text of a rubric first.',
  fileTooBig: (name: string, most: string): string =>
    `“${name}” is larger than ${most}. That is no rubric; choose a .rubric.yaml or .rubric.json file.`,
  fileNotText: (name: string): string => `“${name}” is not a text file. Choose a .rubric.yaml or .rubric.json file.`,
  fileUnreadable: (name: string): string => `“${name}” cannot be read. It may have been moved; choose it again.`,
  accepted: (title: string): string => `“${title}” is valid and chosen.`,
  nextStep: 'Next: look at the headings',
  refused: (errors: number): string =>
    `This rubric has ${counted(errors, 'mistake', 'mistakes')} and was not taken. Nothing has changed.`,
  place: (line: number, column: number): string => `line ${line}, column ${column}`,
  severities: { error: 'Mistake', warning: 'Warning', info: 'Hint' },
  hints: (count: number): string => counted(count, 'hint for its author', 'hints for its author'),
  review: 'Look at these again',

  setUp: 'No scorecard yet?',
  setUpPeople: 'People, one per line; a team may follow after a comma',
  setUpPeriod: 'Period, such as 2026-Q3 (may be empty)',
  setUpButton: 'Make a scorecard tab',
  setUpFirst: 'Write at least one name first.',

  noTables: 'No scores found in this spreadsheet yet.',
  noTablesHint:
    'A scorecard needs a heading for the person and one for each competency. If yours are called differently, say below what they mean.',
  found: (tabs: readonly string[], people: number): string => `${some(tabs)}: ${counted(people, 'person', 'people')}`,
  foundIn: 'Headings found',
  facts: (labels: readonly string[]): string => `Above the scores: ${labels.join(', ')}.`,
  heading: 'Heading',
  means: 'Means',
  change: 'Change these',
  unused: 'Not used',
  nearMisses: 'Are these meant?',
  tabNames: (tabs: readonly string[]): string => `The tab’s name: ${some(tabs.map((tab) => `“${tab}”`))}`,
  places: (cells: readonly string[]): string => some(cells),
  unread: (count: number): string => counted(count, 'heading is not used', 'headings are not used'),
  missing: (names: readonly string[]): string => `No column found for: ${names.join(', ')}.`,
  ambiguous: (tab: string, headers: readonly string[], labels: readonly string[], taken: string): string =>
    headers.length === 1
      ? `${tab}: ${headers[0]} could be ${labels.join(' or ')}. Say which below.`
      : `${tab}: ${headers.join(' and ')} could all be ${labels.join(', ')}. ${taken === '' ? 'None was taken; say below which one is meant.' : `The one in ${taken} was taken.`}`,
  headerAt: (header: string, cell: string): string => `“${header}” (${cell})`,
  skipped: 'Tabs without scores',
  skippedTab: (tab: string, reason: string): string => `${tab}: ${reason}`,
  confirmApply: 'Yes, apply with these headings',
  confirm: 'Use these headings',
  confirmed: 'Kept. This is how the sheet is read now.',

  period: 'Period',
  team: (team: string): string => (team === '' ? 'No team' : team),
  people: (count: number): string => counted(count, 'person', 'people'),
  weak: (names: readonly string[]): string =>
    names.length === 0 ? 'No competency is weak.' : `Weak: ${names.join(', ')}`,
  tooFew: 'Too few people to judge a team by.',
  lowN: (n: number): string => `low n: ${n}`,
  spread: (n: number, sd: string): string => (sd === '' ? `n ${n}` : `n ${n}, spread ${sd}`),
  notObserved: 'not observed',
  competency: 'Competency',
  score: 'Score',
  average: 'Average',
  gap: 'Gap',
  bands: { weak: '▼ weak', developing: 'developing', strong: '▲ strong' },
  belowFloor: '✖ under the floor',

  look: 'Show what is selected',
  selectHint: 'Select a cell in a scorecard, then come back here.',
  selected: (what: string): string => `Selected: ${what}`,
  weighted: 'Weighted score',
  incomplete: 'over the observed competencies only',
  next: 'Next steps',
  noGap: 'No gap to work on.',
  practise: 'Practise: ',
  reviewAfter: (days: number): string => `Review after ${counted(days, 'day', 'days')}.`,
  diagnoses: 'What stands out',
  reached: 'reached',
} as const;
