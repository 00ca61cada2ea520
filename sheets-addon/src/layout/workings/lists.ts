import { toleranceText } from '../formula-text.ts';
import type { Scene } from '../scene.ts';
import { keyFormula, textFormula } from '../sheet-text.ts';
import { noPeriod, periodKeyFormula } from '../source/periods.ts';
import type { TabGrid } from '../tab-grid.ts';
import type { Column } from './columns.ts';
import { firstRow, type Setting, settings } from './places.ts';

/** The lists that the other blocks look things up in, and the rubric's numbers side by side. */
export function putLists(grid: TabGrid, scene: Scene): void {
  const { workings, periods, names } = scene;
  const { list } = workings;
  putSettings(grid, scene);
  periods.list.forEach(({ label, since }, index) => {
    grid.put(firstRow + index, list.period.index, { text: label === '' ? noPeriod : label });
    grid.put(firstRow + index, list.since.index, { number: since });
  });
  putSpellings(grid, list.periodKey, list.periodNumber, periods.spellings);
  putSpellings(grid, list.competencyKey, list.competencyNumber, scene.competencySpellings);
  putSpellings(grid, list.profileKey, list.profileNumber, scene.profileSpellings);
  names.nobody.forEach((key, index) => {
    grid.put(firstRow + index, list.nobody.index, { text: key });
  });
  [...names.odd].forEach(([odd, usual], index) => {
    grid.put(firstRow + index, list.odd.index, { text: odd });
    grid.put(firstRow + index, list.usual.index, { text: usual });
  });
  putRoles(grid, scene);
}

function putSpellings(grid: TabGrid, keys: Column, numbers: Column, spellings: ReadonlyMap<string, number>): void {
  [...spellings].forEach(([key, number], index) => {
    grid.put(firstRow + index, keys.index, { text: key });
    grid.put(firstRow + index, numbers.index, { number });
  });
}

function putSettings(grid: TabGrid, { workings, rubricPlaces: { facts, allowed }, team, names }: Scene): void {
  const { list } = workings;
  const chosen = periodKeyFormula(keyFormula(textFormula(team.period.there, names.spaces)));
  const selected = workings.settingHere('selected');
  const formulas: Record<Setting, { readonly label: string; readonly formula: string }> = {
    selected: {
      label: 'Number of the chosen period',
      formula: `IFERROR(INDEX(${list.periodNumber.here},MATCH(${chosen},${list.periodKey.here},0)),0)`,
    },
    since: {
      label: 'Trends compare with periods under this number',
      formula: `IF(${selected}=0,0,INDEX(${list.since.here},${selected}))`,
    },
    weakLine: { label: 'Weak under', formula: `${facts.weakBelow}-${toleranceText}` },
    strongLine: { label: 'Strong from', formula: `${facts.strongFrom}-${toleranceText}` },
    lowest: { label: 'Lowest score', formula: `INDEX(${allowed.scores},1)` },
    step: { label: 'Step', formula: `INDEX(${allowed.scores},2)-INDEX(${allowed.scores},1)` },
    notObserved: { label: 'Typed for "not observed"', formula: `LOWER(TRIM(${facts.notObserved}))` },
  };
  settings.forEach((setting, index) => {
    const { label, formula } = formulas[setting];
    grid.put(firstRow + index, list.setting.index, { text: label });
    grid.put(firstRow + index, list.settingValue.index, { formula: `=${formula}` });
  });
}

/** Targets and weights, a row per role; a floor that does not exist is one that no score is under. */
function putRoles(grid: TabGrid, { workings, rubricPlaces: { roles } }: Scene): void {
  roles.forEach(({ competencies }, index) => {
    competencies.forEach(({ target, weight, floor }, competency) => {
      const row = firstRow + index;
      grid.put(row, workings.target[competency]?.index ?? 0, { formula: `=${target}` });
      grid.put(row, workings.weight[competency]?.index ?? 0, { formula: `=${weight}` });
      if (index > 0) return;
      const line = floor === null ? { number: -1 } : { formula: `=${floor}-${toleranceText}` };
      grid.put(row, workings.floor[competency]?.index ?? 0, line);
    });
  });
}
