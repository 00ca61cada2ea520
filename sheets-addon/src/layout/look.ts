/** How a cell looks, by what it means. A writer turns the name into its own formats. */
export type Look =
  | 'title'
  | 'section'
  | 'heading'
  | 'number-heading'
  | 'label'
  | 'name'
  | 'remark'
  | 'body'
  | 'muted'
  | 'score'
  | 'gap'
  | 'count'
  | 'percent'
  | 'part-percent'
  | 'text'
  | 'fact'
  | 'alert'
  | 'centred'
  | 'muted-score'
  | 'faint'
  | 'input'
  | 'entry'
  | 'weak'
  | 'developing'
  | 'strong'
  | 'below-floor'
  | 'short-of-target'
  | 'not-observed'
  | 'invalid'
  | 'low-n'
  | 'number-weak'
  | 'number-strong'
  | 'number-below-floor'
  | 'number-short';

/** Colours as #rrggbb; every ink keeps a contrast of 4.5:1 or more on its fill. */
export interface LookStyle {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** A classic number format, such as `0.00`. */
  readonly numberFormat?: string;
  /**
   * In a conditional format: the number with a mark beside it. A writer whose conditional formats cannot hold a number
   * format leaves it out; bold, italic and underline are the second signal there.
   */
  readonly conditionalNumberFormat?: string;
  readonly border?: boolean;
}

/** Weight and underline repeat what a colour says, for those who do not see it. */
const weak: LookStyle = { fill: '#fecaca', ink: '#7f1d1d', bold: true };
const strong: LookStyle = { fill: '#bbf7d0', ink: '#14532d' };
const belowFloor: LookStyle = { fill: '#991b1b', ink: '#ffffff', bold: true, underline: true };
const short: LookStyle = { fill: '#fed7aa', ink: '#7c2d12', underline: true };

export const looks: Readonly<Record<Look, LookStyle>> = {
  title: { bold: true, size: 16, ink: '#1f2937' },
  section: { bold: true, size: 12, ink: '#1f2937' },
  heading: { bold: true, fill: '#e5e7eb', ink: '#1f2937', wrap: true, border: true },
  'number-heading': { bold: true, fill: '#e5e7eb', ink: '#1f2937', wrap: true, border: true, align: 'center' },
  label: { bold: true, ink: '#1f2937' },
  name: { bold: true, ink: '#1f2937', wrap: true },
  remark: { ink: '#4b5563', italic: true, wrap: true },
  body: { wrap: true, ink: '#1f2937' },
  muted: { ink: '#4b5563', italic: true },
  score: { numberFormat: '0.00', align: 'center' },
  gap: { numberFormat: '+0.00;-0.00;0.00', align: 'center' },
  count: { numberFormat: '0', align: 'center' },
  percent: { numberFormat: '0"%"', align: 'center' },
  'part-percent': { numberFormat: '0.0#"%"', align: 'center' },
  // Kept as text, so that choosing the period 2026-03 does not turn it into a date.
  text: { numberFormat: '@', ink: '#1f2937' },
  centred: { align: 'center', ink: '#1f2937' },
  alert: { ink: '#9a3412', bold: true },
  'muted-score': { numberFormat: '0.00', align: 'center', ink: '#4b5563', italic: true },
  // A number that is read like a word: on the left, with a format of its own.
  fact: { align: 'left', ink: '#1f2937' },
  // Needed by formulas, not by people.
  faint: { ink: '#6b7280', size: 8, align: 'center' },
  input: { fill: '#fef9c3', ink: '#1f2937', bold: true, border: true, numberFormat: '@' },
  // A score cell of a scorecard that we set up.
  entry: { align: 'center', border: true, ink: '#1f2937' },
  // A rating with its mark beside it, as short as it was typed.
  weak: { ...weak, conditionalNumberFormat: 'General" ▼"' },
  developing: { fill: '#fef3c7', ink: '#713f12' },
  strong: { ...strong, italic: true, conditionalNumberFormat: 'General" ▲"' },
  'below-floor': { ...belowFloor, conditionalNumberFormat: 'General" ✖"' },
  'short-of-target': { ...short, conditionalNumberFormat: 'General" ▽"' },
  'not-observed': { fill: '#e5e7eb', ink: '#374151', italic: true },
  invalid: { fill: '#ddd6fe', ink: '#4c1d95', italic: true, underline: true },
  'low-n': { ink: '#4b5563', italic: true },
  // On our own tabs the cell's number format has the mark already; a floor is another one in every column.
  'number-weak': weak,
  'number-strong': strong,
  'number-below-floor': { ...belowFloor, conditionalNumberFormat: '0.00" ✖"' },
  'number-short': short,
};

/** How a weight looks: one format for all would leave the dot behind whole numbers, as in "30.%". */
export const weightLook = (weight: number): Look => (Number.isInteger(weight) ? 'percent' : 'part-percent');
