import type { TabKey } from '../layout/plan.ts';

const property = 'rubric-kit/making';

/** Tabs that are about to be made. */
interface Intention {
  /** Ids of the sheets that were there before. */
  readonly before: readonly string[];
  /** Names of the tabs to be, by key. */
  readonly names: readonly (readonly [TabKey, string])[];
}

/** Key of an unmarked tab that was announced under this name and was not there before; `undefined` for all others. */
export type AnnouncedKey = (id: string, name: string) => TabKey | undefined;

/**
 * Says which tabs are about to be made. A tab is inserted by one call and marked by the next; should Google stop between
 * the two, this is how the tab is known as ours again.
 */
export function announceTabs(before: readonly string[], names: Intention['names']): void {
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify({ before, names }));
}

/** All of them are made and marked. */
export function forgetAnnounced(): void {
  PropertiesService.getDocumentProperties().deleteProperty(property);
}

/** What was announced and not finished; `null`: nothing. */
export function announced(): AnnouncedKey | null {
  const json = PropertiesService.getDocumentProperties().getProperty(property);
  if (json === null) return null;
  const { before, names } = JSON.parse(json) as Intention;
  return (id, name) => (before.includes(id) ? undefined : names.find(([, wanted]) => wanted === name)?.[0]);
}
