import type { Package } from './package.ts';
import { relationshipsOf, relationshipsPart } from './relationships.ts';

/** Parts that links lead to from some parts, those included; with the lists of links. '' stands for the package itself. */
export function reachable(parts: Package, from: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part) || (part !== '' && !parts.has(part))) continue;
    found.add(part);
    if (parts.has(relationshipsPart(part))) found.add(relationshipsPart(part));
    for (const link of relationshipsOf(parts, part)) if (link.part !== undefined) open.push(link.part);
  }
  return found;
}

/** Parts that only `candidates` led to: nothing in the file leads to them any more. */
export function unreachable(parts: Package, candidates: ReadonlySet<string>): string[] {
  const kept = reachable(parts, ['']);
  return [...candidates].filter((part) => !kept.has(part));
}
