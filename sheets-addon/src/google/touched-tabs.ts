const property = 'rubric-kit/touched';

/** Ids of the manager's tabs to which something was added; `null`: nobody has noted it, as in a copy of the file. */
export function touchedTabs(): readonly string[] | null {
  const json = PropertiesService.getDocumentProperties().getProperty(property);
  return json === null ? null : (JSON.parse(json) as string[]);
}

/** To be noted before the first addition: a run that stops half way may have made some of them. */
export function noteTouched(ids: readonly string[]): void {
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify(ids));
}

export function forgetTouched(): void {
  PropertiesService.getDocumentProperties().deleteProperty(property);
}
