import { signed } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import type { Plan } from '@rubric-kit/sheets-addon/layout/plan.ts';

export const pipelineNote = signed('Rubric Kit: Pipeline discipline\n1 None\n2 Some <deals> & "stages"');

/** A plan for the workbook of manager_workbook.py, with everything that a plan can hold. */
export const examplePlan: Plan = {
  tabs: [
    {
      key: 'team',
      name: 'Team',
      rows: [
        [{ text: 'Team: hunters & farmers <2026>', look: 'title' }],
        [{ text: 'Averages of the latest period. The Rubric tab says what each level means.', look: 'muted' }],
        [
          { text: 'Team', look: 'heading' },
          { text: 'Hunter orientation', look: 'heading', note: 'Finds partners.\nTarget 3.5' },
          { text: 'Pipeline discipline', look: 'heading' },
          { text: 'People', look: 'heading' },
          { text: 'What it says', look: 'heading' },
        ],
        [
          { text: 'North', look: 'label' },
          { formula: "=AVERAGE('Scores & notes'!E3:E4)", value: 2.5, look: 'score' },
          { formula: "=AVERAGE('Scores & notes'!G3:G4)", look: 'score' },
          { number: 2, look: 'count' },
          { text: '=HYPERLINK("https://example.org","click")', look: 'body' },
        ],
        [
          { text: 'South', look: 'label' },
          { formula: "=AVERAGE('Scores & notes'!E5:E6)", value: 4.5, look: 'score' },
          {
            formula: "=AVERAGE('Scores & notes'!G5:G6)",
            look: 'score',
            numberFormat: '[<2.5]0.00" ▼";[>=3.5]0.00" ▲";0.00',
          },
          { number: 2, look: 'count' },
          { formula: '=IF(B5>4,"strong & <ready>","-")', value: 'strong & <ready>', look: 'body' },
        ],
        [],
        [
          { look: 'input' },
          { text: '  two  spaces \n_x0041_ \u0001', look: 'body' },
          null,
          { formula: '=1=1', value: true },
        ],
      ],
      widths: [22, 14, 14, 10, 44],
      frozenRows: 3,
      frozenColumns: 1,
      merged: [{ top: 0, left: 0, bottom: 0, right: 4 }],
      heights: [{ row: 0, lines: 2 }],
      dropdowns: [
        {
          range: { top: 6, left: 0, bottom: 6, right: 0 },
          values: ['2026-Q1', '2026-Q2'],
          help: 'Rubric Kit: choose a period',
        },
      ],
      formats: [
        { range: { top: 3, left: 1, bottom: 4, right: 2 }, formula: '=AND(B4<2.6,N("Rubric Kit")=0)', look: 'weak' },
      ],
      colourScales: [{ range: { top: 3, left: 3, bottom: 4, right: 3 }, low: 1, middle: 3, high: 5 }],
      charts: [
        {
          title: 'Averages <by> team & competency',
          row: 8,
          column: 0,
          width: 640,
          height: 320,
          categories: { top: 2, left: 1, bottom: 2, right: 2 },
          series: [
            { name: 'North', values: { top: 3, left: 1, bottom: 3, right: 2 } },
            { name: 'South', values: { top: 4, left: 1, bottom: 4, right: 2 } },
          ],
          minimum: 1,
          maximum: 5,
        },
      ],
    },
    {
      key: 'rubric',
      name: 'Rubric',
      rows: [1, 1.5, 2, 2.5, 3].map((number) => [
        { number, look: 'fact' as const },
        { text: `Level ${number}`, look: 'body' as const },
      ]),
      widths: [8, 40],
      frozenRows: 0,
      frozenColumns: 0,
      merged: [],
      dropdowns: [],
      formats: [],
      colourScales: [],
      charts: [],
    },
  ],
  additions: [
    {
      tab: '1',
      dropdowns: [
        {
          range: { top: 2, left: 4, bottom: 5, right: 4 },
          values: [1, 2, 3, 4, 5, 'N/A'],
          help: 'Rubric Kit: 1 to 5, or N/A for no evidence',
        },
        {
          range: { top: 2, left: 6, bottom: 5, right: 7 },
          values: [1, 1.5, 2, 2.5, 3],
          help: 'Rubric Kit: 1 to 3 in halves',
          source: { key: 'rubric', range: { top: 0, left: 0, bottom: 4, right: 0 } },
        },
      ],
      notes: [
        { row: 1, column: 4, text: signed('Rubric Kit: this cell has a comment of the manager') },
        { row: 1, column: 6, text: pipelineNote },
      ],
      formats: [
        {
          range: { top: 2, left: 4, bottom: 5, right: 4 },
          formula: '=AND(ISNUMBER(E3),E3<2.5,N("Rubric Kit")=0)',
          look: 'weak',
        },
        {
          range: { top: 2, left: 4, bottom: 5, right: 4 },
          formula: '=AND(ISTEXT(E3),N("Rubric Kit")=0)',
          look: 'invalid',
        },
        { range: { top: 2, left: 6, bottom: 5, right: 6 }, formula: '=AND(ISNUMBER(G3),G3>=4)', look: 'strong' },
      ],
    },
  ],
};
