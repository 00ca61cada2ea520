import { type Competency, type Profile, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import type { Threshold } from '../conditional-formats.ts';
import type { Scene } from '../scene.ts';
import { keyOf, textOf } from '../sheet-text.ts';
import { textIn } from '../source/names.ts';
import type { Source, SourceRow } from '../source/source-row.ts';
import type { Spellings } from '../source/spellings.ts';
import { isOneOf, spellings } from './conditions.ts';

/** A competency's floor and target; the target of each row's role where roles differ in it. */
export function thresholdOf(
  scene: Scene,
  competency: Competency,
  rows: readonly SourceRow[],
  profileCell: string | null,
): Threshold {
  const { floor, target } = competency;
  const differing = (scene.rubric.profiles ?? []).filter((profile) => targetOf(competency, profile) !== target);
  const byRole =
    profileCell === null
      ? String(target)
      : differing.reduceRight((otherwise, profile) => {
          const is = isOneOf(profileCell, profileTexts(scene, profile, rows));
          return `IF(${is},${targetOf(competency, profile)},${otherwise})`;
        }, String(target));
  return { target: byRole, ...(floor === undefined ? {} : { floor }) };
}

/** How the rows of a table spell a profile, and its own name: with every alias a formula would grow too long. */
const profileTexts = (scene: Scene, { id, name }: Profile, rows: readonly SourceRow[]): string[] => {
  const number = (scene.rubric.profiles ?? []).findIndex((profile) => profile.id === id) + 1;
  return spelt(
    scene,
    [id, name],
    rows.map(({ profile }) => profile),
    scene.profileSpellings,
    number,
  );
};

/** How the rows of a table spell a competency, and its own name. */
export const competencyTexts = (scene: Scene, { id, name }: Competency, rows: readonly SourceRow[]): string[] => {
  const number = scene.rubric.competencies.findIndex((competency) => competency.id === id) + 1;
  return spelt(
    scene,
    [id, name],
    rows.map(({ competency }) => competency),
    scene.competencySpellings,
    number,
  );
};

function spelt(
  { names: { spaces } }: Scene,
  known: readonly string[],
  sources: readonly (Source | null)[],
  numbers: Spellings,
  number: number,
): string[] {
  const texts = new Set([...known.map((text) => textOf(text, spaces)), ...sources.map((one) => textIn(one, spaces))]);
  return spellings([...texts].filter((text) => numbers.get(keyOf(text)) === number));
}
