/** Every sentence of the sidebar, in one place, so that it can be translated. */
export const texts = {
  results: 'Results',
  person: 'Selection',
  mapping: 'Headings',
  rubric: 'Rubric',
  apply: 'Apply rubric',
  refresh: 'Refresh',
  remove: 'Remove Rubric Kit',
  removeAsk: 'Take away the tabs, dropdowns, notes and colours of Rubric Kit? Your scores, notes and comments stay.',
  yesRemove: 'Yes, remove',
  no: 'Keep',
  working: 'Working…',
  workingLong: 'Still working. Large sheets take up to a minute.',
  noRubric: 'No rubric yet. Choose one below.',
  notApplied: 'Not applied yet',
  appliedSame: 'Applied, up to date',
  appliedOther: (version: string): string => `Version ${version} is applied. Apply again to use this one`,
  lost: 'This file is a copy, and the rubric did not come along. Choose it again; the scores are all here.',
  failed: 'The script did not answer. Check your connection and try again.',
  version: (version: string): string => `version ${version}`,
  digest: 'Digest',
  catalogue: 'Built-in rubrics',
  use: 'Use this rubric',
  inUse: 'In use',
  upload: 'Or a rubric file of your own (.rubric.yaml or .rubric.json)',
  paste: 'Or paste a rubric',
  check: 'Check and use',
  accepted: (title: string): string => `“${title}” is valid and chosen. Apply it to see it in the sheet.`,
  refused: (count: number): string =>
    count === 1
      ? 'This rubric has a mistake and was not taken.'
      : `This rubric has ${count} mistakes and was not taken.`,
  place: (line: number, column: number): string => `Line ${line}, column ${column}`,
  review: 'Look at these again',
  setUp: 'No scorecard yet?',
  setUpPeople: 'People, one per line; a team may follow after a comma',
  setUpPeriod: 'Period',
  setUpButton: 'Make a scorecard tab',
  noTables: 'No scores found in this spreadsheet yet.',
  found: (tab: string, people: number): string => `${tab}: ${people} ${people === 1 ? 'person' : 'people'}`,
  heading: 'Heading',
  means: 'means',
  nothing: 'nothing',
  nearMisses: 'Are these meant?',
  unread: 'Headings that are not used',
  missing: 'No column found for',
  confirm: 'Use these headings',
  confirmed: 'Kept. Apply the rubric to use them.',
  period: 'Period',
  team: (team: string): string => (team === '' ? 'No team' : team),
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  weak: (names: readonly string[]): string =>
    names.length === 0 ? 'No competency is weak.' : `Weak: ${names.join(', ')}`,
  lowN: 'low n',
  notObserved: 'not observed',
  competency: 'Competency',
  score: 'Score',
  average: 'Average',
  gap: 'Gap',
  invalid: (count: number): string =>
    count === 1 ? '1 cell holds no rating and is not counted' : `${count} cells hold no rating and are not counted`,
  notices: 'Worth knowing',
  look: 'Show what is selected',
  selectHint: 'Select a cell in a scorecard, then press the button.',
  weighted: 'Weighted score',
  incomplete: 'over the observed competencies only',
  next: 'Next steps',
  noGap: 'No gap to work on.',
  practise: 'Practise: ',
  reviewAfter: (days: number): string => `Review after ${days} days.`,
  diagnoses: 'What stands out',
  levels: 'Levels',
  chosen: 'this score',
  bands: { weak: '▼ weak', developing: 'developing', strong: '▲ strong' },
  belowFloor: '✖ under the floor',
} as const;

/** Two decimals, as everywhere in the product. */
export const shownScore = (score: number | null): string => (score === null ? '–' : score.toFixed(2));

/** With its sign; 0 has none. */
export const shownGap = (gap: number | null): string => {
  if (gap === null) return '–';
  const text = gap.toFixed(2);
  return Number(text) > 0 ? `+${text}` : Number(text) === 0 ? '0.00' : text;
};
