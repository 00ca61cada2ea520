import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileStore } from './file/file-store.ts';
import { madeKey } from './file/save-workbook.ts';
import { markApplied } from './file/stored-rubric.ts';
import { applyFile, followRubric } from './follow-rubric.ts';
import { inPieces } from './in-pieces.ts';
import type { CallAnswer, Change, FileView } from './protocol.ts';
import { watchFile } from './rubric-watch.ts';
import { callOf, editOf, haveOf, selectionOf, tabOf } from './server/requests.ts';
import { type Reply, type Route, serve } from './server/server.ts';
import { makingWorkbook } from './session/from-contents.ts';
import { openingSession, type Session } from './session/session.ts';

/** What to serve. */
export interface WorkbenchOptions {
  /** The folder with the built add-on (`apps-script/`) and the built page (`workbench/`). */
  readonly built: string;
  readonly file: FileStore;
  /** A rubric file to begin with and to watch. */
  readonly rubric?: string;
  readonly port?: number;
  /** Called with the address as soon as the page is served: the workbook may not be read yet. */
  listening?(address: string): void;
  /** A browser is sent there: where the workbook cannot be read, the page is waited for, so that it says so too. */
  readonly sendsBrowser?: boolean;
  /** Takes a line for whoever looks at the terminal: what happened to the files, and what to do. */
  say?(line: string): void;
}

/** A workbench that is being served. */
export interface Workbench {
  /** With its token; good for this run only. */
  readonly address: string;
  readonly session: Session;
  close(): Promise<void>;
}

const page =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The sidebar is one file with everything in it; it can reach nothing but the page around it. */
const inFrame =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; sandbox allow-scripts allow-forms";

/** How long a page that is coming has to ask for a workbook that cannot be shown, and to be told, in milliseconds. */
const farewell = 3000;

/**
 * Serves the page for a workbook, and opens it; requests that need it wait until it is open. Where it turns out that it
 * cannot be read, this rejects, and a page that is on its way hears the same before the server goes.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { built, file, rubric, port, listening, sendsBrowser = false, say = () => undefined } = options;
  const shim = readFileSync(join(built, 'workbench/shim.js'), 'utf8');
  const streams = new Set<(event: string) => void>();
  let opened: (session: Promise<Session>) => void = () => undefined;
  const ready = new Promise<Session>((resolve) => {
    opened = resolve;
  });
  // Whoever waits is told; the one who opens is told below.
  ready.catch(() => undefined);
  let isOpen = false;
  let show: (early: Change | null) => void = () => undefined;
  /** What is to be seen before all is worked out; `null` where there is nothing. */
  const early = new Promise<Change | null>((resolve) => {
    show = resolve;
  });
  let isPageComing = sendsBrowser;
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const whole = async (): Promise<Change> => {
    ask();
    return (isOpen ? null : await early) ?? (await ready).whole();
  };
  const index = readFileSync(join(built, 'workbench/index.html'));
  const first = (): Reply => {
    isPageComing = true;
    return { type: 'text/html', content: index, policy: page };
  };
  const asset = (type: string, name: string): Route => {
    const content = readFileSync(join(built, 'workbench', name));
    return { method: 'GET', file: (): Reply => ({ type, content, policy: page }) };
  };
  const post = (answer: (session: Session, body: unknown) => unknown): Route => ({
    method: 'POST',
    answer: async (body) => answer(await ready, body),
  });
  const sidebar = async (): Promise<Reply> => {
    return { type: 'text/html', content: sidebarPage(await ready, shim), policy: inFrame };
  };
  const routes = new Map<string, Route>([
    ['/', { method: 'GET', file: first }],
    ['/workbench.js', asset('text/javascript', 'workbench.js')],
    ['/workbench.css', asset('text/css', 'workbench.css')],
    ['/sidebar', { method: 'GET', file: sidebar }],
    ['/workbook', { method: 'POST', answer: whole }],
    ['/tab', post((session, body): Change => session.tab(tabOf(body), haveOf(body)))],
    [
      '/edit',
      post((session, body): Change => {
        const edit = editOf(body);
        return since(session, () => ({ change: session.edit(edit, haveOf(body)) })).change;
      }),
    ],
    ['/state', post((session, body): Change => session.nothing(haveOf(body)))],
    [
      '/call',
      post((session, body): CallAnswer => {
        const { name, args, answers } = callOf(body);
        return since(session, () => session.call(name, args, answers, haveOf(body)));
      }),
    ],
    [
      '/select',
      post((session, body) => {
        const { tab, range } = selectionOf(body);
        session.select(tab, range);
      }),
    ],
    [
      '/save',
      post((session, body) =>
        since(session, () => {
          const have = haveOf(body);
          const message = told(say, () => file.save(session));
          session.touch();
          return { message, change: session.nothing(have) };
        }),
      ),
    ],
    ['/rubric', post((session, body): CallAnswer => since(session, () => applyFile(rubric, session, haveOf(body))))],
    [
      '/events',
      {
        method: 'GET',
        stream(send) {
          streams.add(send);
          void ready.then(({ version }) => send(String(version))).catch(() => undefined);
          return () => streams.delete(send);
        },
      },
    ],
  ]);
  const token = randomBytes(16).toString('hex');
  const served = await serve(routes, token, port);
  const address = `http://127.0.0.1:${served.port}/${token}/`;
  listening?.(address);
  const stops: (() => void)[] = [];
  const opening = open(options, show).then((session) => {
    isOpen = true;
    const tell = (): void => {
      for (const send of streams) send(String(session.version));
    };
    // The page that made a change has its answer already; the others fetch it.
    session.listen(() => setImmediate(tell));
    const look = (): void => {
      if (!file.checkDisk()) return;
      session.touch();
      say(diskLine(file.view(session)));
    };
    stops.push(watchFile(file.path, look));
    if (rubric !== undefined) stops.push(followRubric(rubric, session, say));
    return session;
  });
  opened(opening);
  opening.catch(() => undefined).finally(() => show(null));
  const session = await opening.catch((error: unknown) => {
    const told = isPageComing ? asked.then(() => served.answered()) : served.answered();
    void Promise.race([told, pause(farewell, undefined, { ref: false })]).then(() => served.close());
    throw error;
  });
  return {
    session,
    address,
    close() {
      for (const stop of stops) stop();
      return served.close();
    },
  };
}

/** Reads the workbook and opens a session on it, with pauses in which requests are answered. */
async function open({ built, file }: WorkbenchOptions, show: (early: Change) => void): Promise<Session> {
  const { path } = file;
  const contents = await inPieces(file.reading());
  const session = await inPieces(
    openingSession({
      opened: await inPieces(makingWorkbook(contents, basename(path))),
      code: readFileSync(join(built, 'apps-script/Code.js'), 'utf8'),
      pages: pagesIn(join(built, 'apps-script')),
      properties: new Map(),
      unseen: file.unseen,
      now: () => new Date(),
      early({ state, ...change }) {
        show({ ...change, state: { ...state, file: { path, saved: true, losses: [], changedOnDisk: false } } });
      },
    }),
  );
  session.file = () => file.view(session);
  recognise(session);
  return session;
}

const diskLine = ({ path, changedOnDisk }: FileView): string =>
  changedOnDisk
    ? `${path} was changed, moved or removed by another program. Saving on the page does not write over it, but a copy beside it.`
    : `${path} is again what it was here: saving on the page writes to it.`;

/** What saving said, on the terminal too, or why it was refused. */
function told(say: (line: string) => void, save: () => string): string {
  try {
    const message = save();
    say(message);
    return message;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** An answer that says which version it followed. */
function since<Answer extends { readonly change: Change | null }>(session: Session, work: () => Answer): Answer {
  const { version } = session;
  const answer = work();
  return answer.change ? { ...answer, change: { ...answer.change, since: version } } : answer;
}

/** The project's own pages, by name without ending. */
function pagesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]));
}

/**
 * A file has the tabs that a rubric made, but not the rubric: that is found again among those that the add-on brings along,
 * by its digest on the tab Rubric.
 */
function recognise(session: Session): void {
  const tab = session.host.workbook.sheets.find((sheet) => madeKey(sheet) === 'rubric');
  if (!tab) return;
  const texts = new Set(tab.rows.flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? ''))));
  const { result } = session.call('sidebarCatalogue', [], [], 0);
  const names = Array.isArray(result) ? (result as readonly { readonly id: string; readonly digest: string }[]) : [];
  const found = names.find(({ digest }) => texts.has(digest));
  if (!found) return;
  session.call('sidebarUseCatalogue', [found.id], [], 0);
  markApplied(session.host.properties);
}

/** The add-on's own page as it is, after the script that stands in for Google's. */
function sidebarPage({ host }: Session, shim: string): string {
  const html = host.person.sidebar?.html ?? host.files.get('Sidebar') ?? '';
  return html.replace(/<head>/i, (head) => `${head}<script>${shim.replaceAll('</', '<\\/')}</script>`);
}
