import { limits } from './limits.ts';

/**
 * A name that Excel takes for a tab: without `\ / ? * [ ] :`, no apostrophe at either end, at most 31 characters, and other
 * than the names that are taken, letter case aside.
 */
export function safeTabName(wish: string, taken: ReadonlySet<string>): string {
  const clean = wish
    .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
  const base = clean === '' || clean.toLowerCase() === 'history' ? 'Rubric Kit' : clean;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : number === 2 ? ' (Rubric Kit)' : ` (Rubric Kit ${number - 1})`;
    const cut = base.slice(0, limits.tabNameLength - ending.length).replaceAll(/\p{Cs}/gu, '');
    const name = cut.trimEnd() + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
