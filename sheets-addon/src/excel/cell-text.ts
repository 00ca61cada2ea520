import { limits } from './limits.ts';

/** `_x000D_` -> the character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The other way round; text that only looks escaped is kept as text. Half of a pair of surrogates becomes U+FFFD. */
export function encodeText(text: string): string {
  if (!/[_\p{Cs}\p{Cc}\uFFFE\uFFFF]/u.test(text)) return text;
  return text
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => {
      if (character === '\n' || character === '\t') return character;
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

/** Text cut to a length with an ellipsis, never inside a pair of surrogates. */
export function cutText(text: string, length: number = limits.textLength): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}
