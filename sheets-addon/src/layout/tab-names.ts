import type { Snapshot } from '../read/snapshot.ts';
import type { TabKey } from './plan.ts';

/** The final name of each tab that we make. */
export type TabNames = Readonly<Record<TabKey, string>>;

const usual: TabNames = {
  team: 'Team',
  people: 'People',
  rubric: 'Rubric',
  scorecard: 'Scorecard',
  workings: 'Rubric workings',
};

/**
 * A tab that we made keeps the name that the manager gave it. A new one gets its usual name, with ` (Rubric Kit)` and, if
 * need be, a number where another tab has it: spreadsheets tell tab names apart by more than letter case.
 */
export function tabNames(snapshot: Snapshot): TabNames {
  const taken = new Set(snapshot.tabs.map((tab) => tab.name.toLowerCase()));
  const nameOf = (key: TabKey): string => {
    // A scorecard that was set up before holds the manager's scores: a new one is another tab.
    const made = key === 'scorecard' ? undefined : snapshot.tabs.find((tab) => tab.made === key);
    if (made) return made.name;
    const wish = usual[key];
    if (!taken.has(wish.toLowerCase())) return wish;
    for (let number = 1; ; number++) {
      const name = number === 1 ? `${wish} (Rubric Kit)` : `${wish} (Rubric Kit ${number})`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  };
  return {
    team: nameOf('team'),
    people: nameOf('people'),
    rubric: nameOf('rubric'),
    scorecard: nameOf('scorecard'),
    workings: nameOf('workings'),
  };
}
