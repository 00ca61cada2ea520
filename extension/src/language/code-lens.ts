import type { Analysis } from './analysis.ts';
import { listAt, textAt, totalWeight } from './model.ts';
import type { CodeLens, Command } from './types.ts';

/** The names of the editor's commands, each called with the uri of the file. Without a name there is no lens. */
export interface LensCommands {
  readonly distribute?: string;
  readonly openGrid?: string;
  readonly preview?: string;
  readonly validate?: string;
  readonly publish?: string;
}

/** The newest version of the rubric that was published, and whether the text has changed since. */
export interface Published {
  readonly version: string;
  readonly changed: boolean;
}

/**
 * What can be done with the rubric, above its first line, and the sum of the weights above the competencies. Without
 * `published` nothing was published yet.
 */
export function codeLenses(
  { document, lines, text }: Analysis,
  uri: string,
  commands: LensCommands,
  published?: Published,
): CodeLens[] {
  const titled: [string, string | undefined][] = [
    ['Open as grid', commands.openGrid],
    ['Preview', commands.preview],
    ['Validate', commands.validate],
    [publishTitle(document.value, published), commands.publish],
  ];
  const top = lines.range({ start: 0, end: 0 });
  const whole = titled.flatMap(([title, command]): CodeLens[] =>
    command === undefined ? [] : [{ range: top, command: { title, command, arguments: [uri] } }],
  );
  const [competencies] = document.locate([['competencies']]);
  const list = listAt(document.value, ['competencies']);
  if (!competencies?.key || list.length === 0 || text === '') return whole;
  return [...whole, { range: lines.range(competencies.key), command: weightsLens(document.value, uri, commands) }];
}

function publishTitle(value: unknown, published: Published | undefined): string {
  if (published) return published.changed ? `Changed since ${published.version}` : 'Published';
  return `Publish ${textAt(value, ['version']) ?? ''}`.trimEnd();
}

function weightsLens(value: unknown, uri: string, { distribute }: LensCommands): Command {
  const total = totalWeight(value);
  if (total === 100) return { title: 'Weights: 100 of 100', command: '' };
  const left = Math.round((100 - total) * 100) / 100;
  const state = `Weights: ${total} of 100, ${left > 0 ? `${left} left` : `${-left} too much`}`;
  if (distribute === undefined) return { title: state, command: '' };
  return { title: `${state} · distribute`, command: distribute, arguments: [uri] };
}
