import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { openFile } from '../../workbench/file/file-store.ts';
import { startWorkbench } from '../../workbench/workbench.ts';
import { outScreen } from './command.ts';
import { CannotRun } from './outcome.ts';
import { printable } from './terminal.ts';

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
Examples:
  $ scorecard serve scores.xlsx
  $ scorecard serve scores.xlsx --rubric my.rubric.yaml --no-open --port 8080`,
    )
    .action(async (path: string, { rubric, port, open }: ServeOptions) => {
      const file = openFile(path);
      const workbench = await startWorkbench({
        built,
        file,
        ...(rubric === undefined ? {} : { rubric }),
        ...(port === undefined ? {} : { port }),
      }).catch((error: unknown) => {
        throw listenFault(error, port);
      });
      const { bold } = outScreen().colours;
      process.stdout.write(`${printable(path)} is open at ${bold(workbench.address)}\n`);
      if (!open || !hasDisplay()) {
        process.stdout.write(
          `Open that address in a browser on this machine. From elsewhere: ssh -L ${portOf(workbench.address)}:127.0.0.1:${portOf(workbench.address)} this-machine\n`,
        );
      } else openBrowser(workbench.address);
      process.stdout.write('Press Ctrl+C to stop.\n');
      process.once('SIGINT', () => {
        void workbench.close().then(() => process.exit(0));
      });
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

const portOf = (address: string): string => new URL(address).port;

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
