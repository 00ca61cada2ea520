import { absentLine } from './absent-text.ts';
import type { CommonOptions } from './command.ts';
import { invalidText } from './invalid-text.ts';
import type { Scored } from './scored.ts';
import type { Screen } from './terminal.ts';

export interface WriteOptions {
  readonly out: string;
  readonly force: boolean;
}

/** Says what was written and which cells did not count. */
export function wrote(scored: Scored, options: CommonOptions & WriteOptions, holds: string, screen: Screen): void {
  const { rubric, digest, scorecard, result } = scored;
  if (options.format === 'json') {
    const document = {
      rubric: { id: rubric.id, version: rubric.version, digest },
      out: options.out,
      people: result.people.length,
      teams: result.teams.length,
      invalid: scorecard.invalid.map(({ address, value, reason }) => ({ cell: address, value, reason })),
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const invalid = invalidText(scorecard, screen);
  const said = [`Wrote ${screen.colours.bold(options.out)}: ${holds}.`, ...absentLine(scorecard, result)].join(' ');
  process.stdout.write(`${invalid && `${invalid}\n`}${said}\n`);
}
