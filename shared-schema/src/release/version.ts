/**
 * Which of two versions comes first, by the order of precedence of Semantic Versioning 2.0.0 (section 11): negative where
 * the first does, 0 where they differ in nothing or in build data only (`+…`). Both have to be versions.
 */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  const byNumbers = compareLists(first.numbers, second.numbers);
  if (byNumbers !== 0) return byNumbers;
  // What comes before a release comes before it: 1.0.0-rc.1 < 1.0.0.
  if (first.before.length === 0 || second.before.length === 0) return second.before.length - first.before.length;
  return compareLists(first.before, second.before);
}

interface Parts {
  readonly numbers: readonly string[];
  readonly before: readonly string[];
}

function partsOf(version: string): Parts {
  const [plain = ''] = version.split('+');
  const dash = plain.indexOf('-');
  const [release, before] = dash < 0 ? [plain, ''] : [plain.slice(0, dash), plain.slice(dash + 1)];
  return { numbers: release.split('.'), before: before === '' ? [] : before.split('.') };
}

/** Part by part; of two that are alike so far the shorter one comes first. */
function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const facing = other[index];
    if (facing === undefined) return 1;
    const order = comparePart(part, facing);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers by value, however long they are, and before words; words by their letters' codes. */
function comparePart(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [isDigits(one), isDigits(other)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  const [a, b] = isNumber ? [withoutZeros(one), withoutZeros(other)] : [one, other];
  if (isNumber && a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const isDigits = (part: string): boolean => /^\d+$/.test(part);
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
