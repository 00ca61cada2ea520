import { scoreDropdowns } from './additions/dropdowns.ts';
import { tableFormats } from './additions/formats.ts';
import { competencyNote, levelsNote } from './header-note.ts';
import type { ConditionalFormat, Dropdown, Note, TabAdditions } from './plan.ts';
import type { Scene } from './scene.ts';
import type { SourceTable } from './source/source-rows.ts';

/** Dropdowns, notes and conditional formats on the manager's own tabs: never a value. */
export function planAdditions(scene: Scene): TabAdditions[] {
  const tabs = new Map<string, { dropdowns: Dropdown[]; notes: Note[]; formats: ConditionalFormat[] }>();
  for (const source of scene.tables) {
    const { tab } = source.table;
    const additions = tabs.get(tab) ?? { dropdowns: [], notes: [], formats: [] };
    tabs.set(tab, additions);
    for (const column of scoreColumns(source)) additions.dropdowns.push(...scoreDropdowns(scene, source, column));
    additions.notes.push(...headerNotes(scene, source));
    additions.formats.push(...tableFormats(scene, source));
  }
  return [...tabs].map(([tab, additions]) => ({ tab, ...additions }));
}

const scoreColumns = ({ table }: SourceTable): number[] =>
  table.shape === 'wide' ? [...table.competencies.values()].map(({ score }) => score) : [table.columns.score];

function headerNotes({ rubric, tabNames }: Scene, { table }: SourceTable): Note[] {
  const row = table.headerRow;
  if (table.shape !== 'wide') return [{ row, column: table.columns.score, text: levelsNote(rubric, tabNames.rubric) }];
  return rubric.competencies.flatMap((competency) => {
    const columns = table.competencies.get(competency.id);
    return columns ? [{ row, column: columns.score, text: competencyNote(competency, rubric) }] : [];
  });
}
