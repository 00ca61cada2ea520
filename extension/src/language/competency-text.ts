import { type KnownCompetency, levelOf, rounded, totalWeight } from './model.ts';

/** A competency in a few lines of Markdown: name, summary, share and target. The author's words are written as text. */
export function competencyText({ name, summary, weight, target }: KnownCompetency, known: unknown): string {
  const facts = [
    weight === undefined ? undefined : `weight ${shareText(weight, known)}`,
    target === undefined ? undefined : `target ${scoreText(target, known)}`,
  ].filter((fact) => fact !== undefined);
  return [
    `**${plain(name)}**`,
    summary === undefined ? undefined : plain(summary),
    facts.length > 0 ? capital(facts.join(', ')) : undefined,
  ]
    .filter((line) => line !== undefined)
    .join('\n\n');
}

/** A weight, and the share that it comes to where the weights do not sum to 100: `20 of 95, which is 21.05 %`. */
export function shareText(weight: number, known: unknown): string {
  const total = totalWeight(known);
  if (total === 100 || total <= 0) return `${weight} %`;
  return `${weight} of ${total}, which is ${percent(weight, total)}`;
}

/** A share in per cent with two decimals at most: `21.05 %`. */
export const percent = (weight: number, total: number): string => `${Math.round((weight / total) * 1e4) / 100} %`;

/** `3 (Steady)` */
export function scoreText(score: number, known: unknown): string {
  const label = levelOf(known, score);
  return label === undefined ? String(rounded(score)) : `${rounded(score)} (${plain(label)})`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text from a file inside Markdown: nothing in it is markup, a link or HTML, not even a bare address. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~!]/g, '\\$&')
    .replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\')
    .replaceAll('://', '&#58;//')
    .replaceAll('@', '&#64;')
    .replace(/www\./gi, 'www&#46;');
