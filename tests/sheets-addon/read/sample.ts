import type { Competency, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { CellRange, CellValue, Snapshot, TabSnapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';

const competency = (id: string, name: string, aliases: string[]): Competency => ({
  id,
  name,
  aliases,
  weight: 20,
  target: 3,
  anchors: [],
});

/** Three competencies with aliases, on a scale from 1 to 4 in half steps. */
export const rubric: Rubric = {
  schemaVersion: 1,
  id: 'partner-manager',
  version: '1.0.0',
  title: 'Partner manager',
  scale: {
    levels: [
      { score: 1, label: 'Starts' },
      { score: 4, label: 'Shapes' },
    ],
    step: 0.5,
    notObserved: 'N/O',
  },
  bands: { weakBelow: 2.5, strongFrom: 3.5 },
  competencies: [
    competency('hunter-orientation', 'Hunter orientation', ['Hunting']),
    competency('pipeline-discipline', 'Pipeline discipline', ['Pipeline']),
    competency('internal-selling', 'Internal selling', []),
  ],
  profiles: [
    { id: 'channel-manager', name: 'Channel manager', aliases: ['CM'] },
    { id: 'alliances-manager', name: 'Alliances manager' },
  ],
};

export const [hunter, pipeline, selling] = ['hunter-orientation', 'pipeline-discipline', 'internal-selling'] as const;

export function tab(name: string, rows: CellValue[][], rest: Partial<TabSnapshot> = {}): TabSnapshot {
  return { id: `id of ${name}`, name, hidden: false, rows, merged: [], ...rest };
}

export const sheet = (...tabs: TabSnapshot[]): Snapshot => ({ tabs });

/** `A1:C2` as a range. */
export function range(a1: string): CellRange {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(a1) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}
