import { byId } from './element.ts';
import type { ShimMessage } from './shim-message.ts';

/** Google lets a page have ten calls at a time; an eleventh waits for one of them to return. */
const mostCalls = 10;

type Call = (
  name: string,
  args: readonly unknown[],
) => Promise<{ readonly ok: boolean; readonly result?: unknown; readonly error?: unknown }>;

/** What keys do that are pressed in the sidebar and belong to the page. */
export interface SidebarKeys {
  focusGrid(): void;
  save(): void;
  /** To the next part of the page, or the one before. */
  go(isForth: boolean): void;
}

/** Runs the add-on's sidebar in its frame: what it asks of google.script.run is asked of the server. */
export function openSidebar(call: Call, keys: SidebarKeys): { show(title: string): void; reload(): void } {
  const frame = byId<HTMLIFrameElement>('sidebar');
  const side = byId('side');
  const waiting: ShimMessage[] = [];
  let running = 0;
  let shown = 0;
  const address = (): string => `?${shown}`;
  const next = (): void => {
    while (running < mostCalls) {
      const message = waiting.shift();
      if (!message?.name) return;
      running++;
      void call(message.name, message.args ?? []).then(({ ok, result, error }) => {
        running--;
        // A page that came meanwhile counts its calls from 1 again.
        if (message.from === address())
          frame.contentWindow?.postMessage({ rubricKit: message.id, ok, result, error }, '*');
        next();
      });
    }
  };
  addEventListener('message', (event: MessageEvent<ShimMessage | null>) => {
    if (event.source !== frame.contentWindow || typeof event.data?.rubricKit !== 'string') return;
    if (event.data.from !== address()) return;
    const { rubricKit } = event.data;
    if (rubricKit === 'close') close();
    else if (rubricKit === 'focus') keys.focusGrid();
    else if (rubricKit === 'save') keys.save();
    else if (rubricKit === 'on' || rubricKit === 'back') keys.go(rubricKit === 'on');
    else {
      waiting.push(event.data);
      next();
    }
  });
  const close = (): void => {
    side.hidden = true;
    keys.focusGrid();
  };
  byId('side-close').addEventListener('click', close);
  const reload = (): void => {
    waiting.length = 0;
    shown++;
    frame.src = `sidebar${address()}`;
  };
  return {
    reload,
    show(title) {
      byId('side-title').textContent = title;
      side.hidden = false;
      reload();
    },
  };
}
