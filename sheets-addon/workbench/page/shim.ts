// Put before the sidebar's own page: google.script.run and google.script.host as documented.
// https://developers.google.com/apps-script/guides/html/reference/run

import type { ShimMessage } from './shim-message.ts';

interface Pending {
  readonly success: ((result: unknown, user: unknown) => void) | undefined;
  readonly failure: ((error: Error, user: unknown) => void) | undefined;
  readonly user: unknown;
}

const pending = new Map<number, Pending>();
let last = 0;

const tell = (message: Omit<ShimMessage, 'from'>): void =>
  parent.postMessage({ ...message, from: location.search }, '*');

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || typeof data?.rubricKit !== 'number') return;
  const call = pending.get(data.rubricKit);
  pending.delete(data.rubricKit);
  if (!call) return;
  if (data.ok) {
    call.success?.(data.result ?? null, call.user);
    return;
  }
  const error = Object.assign(new Error(String(data.error?.message ?? '')), {
    name: String(data.error?.name ?? 'Error'),
  });
  if (call.failure) call.failure(error, call.user);
  else console.error(error);
});

// Keys of the page around the frame, which has them in Google too: to save, and to go on to the next part.
addEventListener('keydown', (event) => {
  const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
  if (!isSave && event.key !== 'F6') return;
  event.preventDefault();
  tell({ rubricKit: isSave ? 'save' : event.shiftKey ? 'back' : 'on' });
});

const methods = { withSuccessHandler: 'success', withFailureHandler: 'failure', withUserObject: 'user' } as const;

function runner(handlers: Pending): unknown {
  return new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      if (Object.hasOwn(methods, name)) {
        return (value: unknown) => runner({ ...handlers, [methods[name as keyof typeof methods]]: value });
      }
      // Names that end with an underscore are private to the script.
      if (name.endsWith('_')) return undefined;
      return (...args: unknown[]) => {
        const plain = args.map((arg, i) => argument(arg, args.length, `argument ${i + 1}`, []));
        const id = ++last;
        pending.set(id, handlers);
        tell({ rubricKit: 'call', id, name, args: plain });
      };
    },
  });
}

/**
 * Numbers, truth values, texts, `null`, and lists and objects of them; a form, if it is the only argument. `undefined` becomes
 * `null`. Anything else is refused, wherever it stands, and so is what contains itself.
 * @param above the lists and objects that the value stands in
 */
function argument(value: unknown, count: number, where: string, above: readonly object[]): unknown {
  if (value instanceof HTMLFormElement) {
    if (count !== 1) throw new TypeError(`google.script.run: a form must be the only argument (${where})`);
    return Object.fromEntries([...new FormData(value)].map(([name, entry]) => [name, String(entry)]));
  }
  if (['function', 'symbol', 'bigint'].includes(typeof value) || value instanceof Date || value instanceof Node) {
    throw new TypeError(`google.script.run: illegal value (${where})`);
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (above.includes(value)) throw new TypeError(`google.script.run: a value that contains itself (${where})`);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (one, i) => argument(one, 0, `${where}[${i}]`, inside));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, argument(one, 0, `${where}.${name}`, inside)]),
  );
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ success: undefined, failure: undefined, user: undefined }),
      host: {
        origin: '',
        close: () => tell({ rubricKit: 'close' }),
        setHeight() {},
        setWidth() {},
        editor: { focus: () => tell({ rubricKit: 'focus' }) },
      },
    },
  },
});
