import { getScalarValue, type ScalarEvent } from 'js-yaml';

/**
 * The value of a plain scalar by the core schema of YAML 1.2: `yes`, `on`, dates and `017` with a meaning of their own
 * belong to YAML 1.1 and are a text, a text, a text and seventeen here.
 */
export function resolvePlain(source: string): unknown {
  switch (source.charCodeAt(0)) {
    case 110: // n
    case 78: // N
    case 126: // ~
      return source === 'null' || source === 'Null' || source === 'NULL' || source === '~' ? null : source;
    case 116: // t
    case 84: // T
      return source === 'true' || source === 'True' || source === 'TRUE' ? true : source;
    case 102: // f
    case 70: // F
      return source === 'false' || source === 'False' || source === 'FALSE' ? false : source;
    case 43: // +
    case 45: // -
    case 46: // .
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      return resolveNumber(source);
    default:
      return source;
  }
}

const decimal = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const other = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** A number too large to hold stays a text, so that it cannot pass for infinity. */
function resolveNumber(source: string): unknown {
  if (decimal.test(source) || other.test(source)) {
    const value = Number(source);
    return Number.isFinite(value) ? value : source;
  }
  if (infinite.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(source) ? Number.NaN : source;
}

const core = 'tag:yaml.org,2002:';

/** The value of a scalar with a tag, or `undefined` where the tag is unknown or does not fit. */
export function resolveTagged(tag: string, source: string, plain: boolean): unknown {
  const name =
    tag === '!' ? 'str' : tag.startsWith('!!') ? tag.slice(2) : tag.startsWith(`!<${core}`) ? tag.slice(20, -1) : '';
  if (name === 'str') return source;
  const value = resolvePlain(source);
  const isNumber = typeof value === 'number';
  if (name === 'int' && isNumber && Number.isInteger(value)) return value;
  if (name === 'float' && isNumber) return value;
  if (name === 'bool' && typeof value === 'boolean') return value;
  if (name === 'null' && (value === null || (plain && source === ''))) return null;
  return undefined;
}

/** The text of a scalar as its style writes it, folding and escapes resolved. */
export const scalarText = (source: string, event: ScalarEvent): string =>
  event.fast ? source.slice(event.valueStart, event.valueEnd) : getScalarValue(source, event);

/** The text of a key; of a key that is not there, none. */
export const keyText = (source: string, event: ScalarEvent): string =>
  event.valueStart < 0 ? '' : scalarText(source, event);
