import { spawn } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readRubric } from '@rubric-kit/shared-schema/command/read-rubric.ts';
import { type Command, InvalidArgumentError } from 'commander';
import { findFile } from '../../workbench/file/file-store.ts';
import { startWorkbench, type Workbench } from '../../workbench/workbench.ts';
import { outScreen } from './command.ts';
import { CannotRun } from './outcome.ts';
import { printable } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

interface ServeOptions {
  readonly rubric?: string;
  readonly port?: number;
  readonly open: boolean;
}

/** Beside the bundle of this command. */
const built = fileURLToPath(new URL('.', import.meta.url));

/** `scorecard serve`: the add-on on a spreadsheet in the browser, on this machine only. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('open a workbook with the add-on in the browser, without a Google account')
    .description(
      'Shows a workbook in a spreadsheet grid with the add-on beside it, on this machine only. Changes are saved to the file when you say so.',
    )
    .argument('<scores.xlsx>', 'the workbook')
    .option('--rubric <file>', 'begin with this rubric, and offer it again whenever the file changes')
    .option('--port <number>', 'the port (default: any that is free)', readPort)
    .option('--no-open', 'only print the address')
    .addHelpText(
      'after',
      `
The address holds a token: only who has it can open the page, and only from this machine.
The first time the file is saved, what it was before is kept beside it as <name>.before-workbench.xlsx.

Examples:
  $ scorecard serve scores.xlsx
  $ scorecard serve scores.xlsx --rubric my.rubric.yaml
  $ scorecard serve scores.xlsx --no-open --port 8080`,
    )
    .action(async (path: string, { rubric, port, open }: ServeOptions) => {
      const file = findFile(path);
      const reading = rubric === undefined ? null : readRubric(rubric);
      if (reading && 'refused' in reading) throw new CannotRun(`cannot read ${rubric}: ${reading.refused}`);
      const { bold } = outScreen().colours;
      // A terminal that was closed takes no last line.
      process.stdout.on('error', () => undefined);
      const say = (line: string): void => void process.stdout.write(`${printable(line)}\n`);
      let workbench: Workbench | undefined;
      const stopped = untilStopped(
        {
          isUnsaved: () => workbench !== undefined && !file.view(workbench.session).saved,
          rescue: () => (workbench ? file.rescue(workbench.session) : ''),
          close: async () => workbench?.close(),
          say,
        },
        process,
      );
      const sendsBrowser = open && hasDisplay();
      const listening = (address: string): void => {
        process.stdout.write(`${printable(path)} is open at ${bold(address)}\n`);
        if (sendsBrowser) openBrowser(address);
        else process.stdout.write(`${howToLook(new URL(address).port)}\n`);
        process.stdout.write('Press Ctrl+C to stop.\n');
      };
      const opening = startWorkbench({
        ...{ built, file, listening, sendsBrowser, say },
        ...(rubric === undefined ? {} : { rubric }),
        ...(port === undefined ? {} : { port }),
      });
      // Whoever stops it while it opens does not wait for that.
      await Promise.race([
        stopped,
        opening.then(
          (opened) => {
            workbench = opened;
          },
          (error: unknown) => {
            // A page that is still to be told keeps the process for a moment; whoever does not wait for it ends that too.
            void stopped.then(() => process.exit());
            throw listenFault(error, port);
          },
        ),
      ]);
      await stopped;
      process.exit();
    });
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Use a number up to 65535.');
}

function listenFault(error: unknown, port: number | undefined): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return new CannotRun(`cannot serve: port ${port} is in use; name another one after --port, or none`);
  if (code === 'EACCES')
    return new CannotRun(`cannot serve: you have no permission for port ${port}; use one from 1024`);
  if (code === 'ENOENT')
    return new CannotRun(
      'cannot serve: the page is not built yet; run "npm run build" in the folder of Rubric Kit first',
    );
  return error;
}

/** Where there is no display on this machine. The address is good on another one too, for the port is the same there. */
function howToLook(port: string): string {
  const here = printable(`${userName()}@${hostname()}`);
  return `Open that address in a browser on this machine. From another machine: ssh -L ${port}:127.0.0.1:${port} ${here}\nand then open the same address there.`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'you';
  }
}

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens the address with whatever the system opens addresses with; where that fails the printed address is there. */
function openBrowser(address: string): void {
  const [command = '', ...words] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  spawn(command, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
