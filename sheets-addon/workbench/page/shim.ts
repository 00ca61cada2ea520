// Put before the sidebar's own page: google.script.run and google.script.host as documented.
// https://developers.google.com/apps-script/guides/html/reference/run

interface Pending {
  readonly success: ((result: unknown, user: unknown) => void) | undefined;
  readonly failure: ((error: Error, user: unknown) => void) | undefined;
  readonly user: unknown;
}

const pending = new Map<number, Pending>();
let last = 0;

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
        const plain = args.map((arg, i) => argument(arg, args.length, `argument ${i + 1}`));
        const id = ++last;
        pending.set(id, handlers);
        parent.postMessage({ rubricKit: 'call', id, name, args: plain }, '*');
      };
    },
  });
}

/** Numbers, truth values, texts, `null`, and lists and objects of them; a form, if it is the only argument. */
function argument(value: unknown, count: number, where: string): unknown {
  if (value instanceof HTMLFormElement) {
    if (count !== 1) throw new TypeError(`google.script.run: a form must be the only argument (${where})`);
    return Object.fromEntries([...new FormData(value)].map(([name, entry]) => [name, String(entry)]));
  }
  if (
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint' ||
    value instanceof Date ||
    value instanceof Node
  ) {
    throw new TypeError(`google.script.run: illegal value (${where})`);
  }
  if (Array.isArray(value)) return value.map((one, i) => argument(one, 0, `${where}[${i}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, argument(one, 0, `${where}.${name}`)]));
  }
  return value ?? null;
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ success: undefined, failure: undefined, user: undefined }),
      host: {
        origin: '',
        close: () => parent.postMessage({ rubricKit: 'close' }, '*'),
        setHeight() {},
        setWidth() {},
        editor: { focus: () => parent.postMessage({ rubricKit: 'focus' }, '*') },
      },
    },
  },
});

export {};
