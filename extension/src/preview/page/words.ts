import type { Band } from '@rubric-kit/shared-schema/score/scores.ts';
import { t } from '../../page/host.ts';

/** A number with two decimals, in the editor's language; a dash for none. */
export const twoDecimals = (number: number | null | undefined): string =>
  number === null || number === undefined
    ? '–'
    : number.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The same with its sign; a true minus. */
export const signed = (number: number | null | undefined): string => {
  if (number === null || number === undefined) return '–';
  const text = twoDecimals(Math.abs(number));
  return Math.round(number * 100) === 0 ? `±${text}` : `${number < 0 ? '−' : '+'}${text}`;
};

const marks = { weak: '▼', developing: '◆', strong: '▲' } as const;

/** A band in words, with the mark that stands beside its colour. */
export function bandWord(band: Band | undefined): string {
  if (!band) return t('not observed');
  const words = { weak: t('weak'), developing: t('developing'), strong: t('strong') };
  return `${marks[band]} ${words[band]}`;
}
