import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Colours = ReturnType<typeof createColors>;

/** Where text goes, and how it may look there. */
export interface Screen {
  readonly colours: Colours;
  /** In columns. */
  readonly width: number;
}

/** Colours on a terminal only, none under NO_COLOR (no-color.org), always under FORCE_COLOR. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: { readonly [name: string]: string | undefined },
): Screen {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== '';
  const coloured = !env.NO_COLOR && (forced || (stream.isTTY === true && env.TERM !== 'dumb'));
  return { colours: createColors(coloured), width: Math.min(Math.max(stream.columns ?? 100, 60), 100) };
}

/**
 * Text from a file as one harmless line: control characters, which move the cursor and colour what follows, and marks that
 * turn the direction of text become spaces.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ').trim();

/** `text` wrapped to the screen, its first line behind `lead`, the others under it. */
export function paragraph(screen: Screen, lead: string, text: string): string {
  const indent = ' '.repeat(stringWidth(lead));
  const lines = wrapAnsi(printable(text), screen.width - indent.length, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? lead : indent) + line).join('\n');
}

/** `text` cut or filled to a width in columns. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const short = stringWidth(text) <= width ? text : `${cut(text, width - 1)}…`;
  const space = ' '.repeat(Math.max(width - stringWidth(short), 0));
  return align === 'left' ? short + space : space + short;
}

function cut(text: string, width: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}

/** The widest of some texts, in columns, up to a limit. */
export const widest = (texts: readonly string[], limit: number): number =>
  Math.min(Math.max(0, ...texts.map((text) => stringWidth(text))), limit);
