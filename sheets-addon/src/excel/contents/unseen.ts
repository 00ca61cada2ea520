import type { Package } from '../package.ts';
import type { WorkbookPart } from '../workbook-part.ts';
import { child, childrenOf } from '../xml.ts';

/** What a workbook has beside its tabs that a grid does not show, in plain words. */
export function unseenIn(parts: Package, workbook: WorkbookPart): string[] {
  const has = (pattern: RegExp): boolean => parts.names().some((name) => pattern.test(name));
  const names = childrenOf(child(workbook.root, 'definedNames'), 'definedName');
  return [
    ...(has(/vbaProject\.bin$/i) ? ['macros'] : []),
    ...(has(/\/externalLinks\//i) ? ['links to other workbooks'] : []),
    ...(has(/\/(slicers|timelines)\//i) ? ['slicers'] : []),
    ...(has(/\/connections\.xml$/i) ? ['data connections'] : []),
    ...(names.some(({ attributes }) => attributes.hidden !== '1') ? ['names of cells'] : []),
  ];
}
