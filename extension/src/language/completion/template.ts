import { printKey, printScalar } from '@rubric-kit/shared-schema/edit/print-scalar.ts';

/** A part with holes for an author to fill, before it is known in which notation it is written. */
export type Template =
  | { readonly hole: string; readonly as: 'text' | 'number'; readonly choices?: readonly string[] }
  | { readonly fixed: string | number }
  | { readonly list: readonly Template[] }
  | { readonly fields: readonly (readonly [name: string, value: Template])[] };

export interface Notation {
  /** `block`: YAML by indentation. `flow`: YAML between brackets. `line`: JSON on one line. */
  readonly style: 'block' | 'flow' | 'json' | 'line';
  /** What an object inside another is indented by, and a YAML list under its key. */
  readonly unit: string;
  readonly listUnit: string;
}

/** What a template becomes as a snippet of https://code.visualstudio.com/docs/editor/userdefinedsnippets. */
export interface Printed {
  /** Behind a key and its colon: a space and the value, or where it stands below, its lines. */
  field(name: string, value: Template, indent: string): string;
  value(value: Template, indent: string): string;
  /** The value behind a colon. */
  behindColon(value: Template, indent: string): string;
}

/** A printer for one snippet: it numbers the holes in the order in which they are printed. */
export function printer({ style, unit, listUnit }: Notation): Printed {
  let stops = 0;
  const isYaml = style === 'block' || style === 'flow';
  const format = isYaml ? 'yaml' : 'json';

  function scalar(text: string | number): string {
    return escaped(printScalar(text, format, 'plain', style === 'flow'));
  }

  function hole(template: Extract<Template, { hole: string }>): string {
    const stop = ++stops;
    const { hole: text, as, choices } = template;
    const body = choices
      ? `\${${stop}|${choices.map((choice) => escaped(choice).replace(/[,|]/g, '\\$&')).join(',')}|}`
      : text === ''
        ? `$${stop}`
        : `\${${stop}:${escaped(text)}}`;
    const isQuoted =
      as === 'text' && (!isYaml || (text !== '' && printScalar(text, 'yaml', 'plain', style === 'flow') !== text));
    return isQuoted ? `"${body}"` : body;
  }

  function value(template: Template, indent: string): string {
    if ('hole' in template) return hole(template);
    if ('fixed' in template) return scalar(template.fixed);
    if ('list' in template) return list(template.list, indent);
    return object(template.fields, indent);
  }

  function list(items: readonly Template[], indent: string): string {
    if (!items.some(isContainer) || style === 'flow' || style === 'line')
      return `[${items.map((item) => value(item, indent)).join(', ')}]`;
    if (style === 'block') return items.map((item) => `- ${value(item, `${indent}  `)}`).join(`\n${indent}`);
    return wrapped(
      '[',
      items.map((item) => value(item, indent + unit)),
      ']',
      indent,
    );
  }

  function object(fields: Extract<Template, { fields: unknown }>['fields'], indent: string): string {
    if (fields.length === 0) return '{}';
    if (style === 'block') return fields.map(([name, part]) => field(name, part, indent)).join(`\n${indent}`);
    if (style === 'json')
      return wrapped(
        '{',
        fields.map(([name, part]) => field(name, part, indent + unit)),
        '}',
        indent,
      );
    return `{ ${fields.map(([name, part]) => field(name, part, indent)).join(', ')} }`;
  }

  const wrapped = (open: string, parts: readonly string[], closer: string, indent: string): string =>
    `${open}\n${indent}${unit}${parts.join(`,\n${indent}${unit}`)}\n${indent}${closer}`;

  function behindColon(part: Template, indent: string): string {
    if (style !== 'block' || !isBlock(part)) return ` ${value(part, indent)}`;
    const below = indent + ('list' in part ? listUnit : unit);
    return `\n${below}${value(part, below)}`;
  }

  function field(name: string, part: Template, indent: string): string {
    const key = style === 'json' || style === 'line' ? JSON.stringify(name) : printKey(name, 'yaml');
    return `${escaped(key)}:${behindColon(part, indent)}`;
  }

  return { field, value, behindColon };
}

const isContainer = (template: Template): boolean => 'list' in template || 'fields' in template;

/** Whether a value goes over several lines in a YAML block. */
export const isBlock = (template: Template): boolean =>
  'fields' in template ? template.fields.length > 0 : 'list' in template && template.list.some(isContainer);

/** A text as a snippet has to write it. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
