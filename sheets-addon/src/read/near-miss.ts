import { foldHeader, words } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { slips } from '@rubric-kit/shared-schema/rules/slips.ts';
import type { Header } from './headers.ts';
import { type Role, roleWords } from './vocabulary.ts';

/** A meaning that is looked for, and the spellings under which it is known. */
interface Target {
  readonly meant: string;
  readonly spellings: readonly string[];
  readonly isRole: boolean;
}

/** Words that say nothing about which competency a header is. */
const empty = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'a', 'to', 'with', ...roleWords.score]);

/** What is still looked for: competencies without a column, and roles that the shape has a place for. */
export function targetsOf(rubric: Rubric, competencies: readonly string[], roles: readonly Role[]): Target[] {
  const missing = new Set(competencies);
  const named = rubric.competencies.filter(({ id }) => missing.has(id));
  return [
    ...named.map(({ id, name, aliases = [] }) => ({ meant: id, spellings: [id, name, ...aliases], isRole: false })),
    ...roles.map((role) => ({ meant: role, spellings: roleWords[role], isRole: true })),
  ];
}

/**
 * What a header is nearly: at most two letters off (one in up to six: South is no month), or the same telling words with others around
 * them. The nearest; none where two are equally near.
 */
export function nearest(header: Header, targets: readonly Target[]): string | undefined {
  const ranked = targets.map((target) => ({ meant: target.meant, far: farFrom(header.text, target) }));
  ranked.sort((a, b) => a.far - b.far);
  const [best, next] = ranked;
  if (!best || best.far === Number.POSITIVE_INFINITY || next?.far === best.far) return undefined;
  return best.meant;
}

/** Letters off, or over 2 for shared words, the less the more of them; infinite where nothing speaks for it. */
function farFrom(text: string, target: Target): number {
  const key = foldHeader(text);
  const own = telling(text);
  let far = Number.POSITIVE_INFINITY;
  for (const spelling of target.spellings) {
    const other = foldHeader(spelling);
    const allowance = Math.min(key.length, other.length) <= 6 ? 1 : 2;
    const letters = slips(key, other, allowance);
    if (Math.min(key.length, other.length) > 3 && letters <= allowance) far = Math.min(far, letters);
    const share = sharedWords(own, telling(spelling), target.isRole);
    if (share >= 0.5) far = Math.min(far, 3 + 1 - share);
  }
  return far;
}

const telling = (text: string): Set<string> =>
  new Set(words(text).filter((word) => word.length > 3 && !empty.has(word)));

/**
 * The part of the shorter one's words that both have; of the longer one's where the words are as common as `date` and
 * `role`, which stand in many a header about something else.
 */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>, common: boolean): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (common ? Math.max(a.size, b.size) : Math.min(a.size, b.size));
}
