import { createContext, runInContext, Script } from 'node:vm';
import { googleGlobals } from './google.ts';
import type { Host } from './host.ts';

/** A pushed project that is ready to be called. */
export interface RunningScript {
  /** Names of the top-level functions, as the editor lists them. */
  readonly functions: readonly string[];
  /** Calls a top-level function in a fresh context, as Google does for each run. Arguments and result cross as JSON. */
  call(name: string, ...args: readonly unknown[]): unknown;
}

const functionName = /^function (\w+)\s*\(/gm;

interface Loaded {
  readonly script: Script;
  readonly functions: readonly string[];
}

const scripts = new Map<string, Loaded>();

/** Parsing takes longer than most runs. */
function loaded(code: string): Loaded {
  const known = scripts.get(code);
  if (known) return known;
  const functions = [...code.matchAll(functionName)].map((match) => match[1] as string);
  const fresh = { script: new Script(code, { filename: 'Code.js' }), functions };
  scripts.set(code, fresh);
  return fresh;
}

/**
 * Loads a bundle the way Apps Script does: V8 without ES modules, timers, fetch, URL, TextEncoder or anything of Node's.
 * Every call gets a context of its own, so that nothing survives from one run to the next but the document and the
 * properties.
 */
export function runBundle(code: string, host: Host): RunningScript {
  const { script, functions } = loaded(code);
  return {
    functions,
    call(name, ...args) {
      if (!functions.includes(name)) throw new Error(`Script function not found: ${name}`);
      const context = createContext({
        ...googleGlobals(host),
        console: { log() {}, info() {}, warn() {}, error() {} },
      });
      try {
        script.runInContext(context);
        const json = JSON.stringify(args);
        context.__arguments = json;
        const result = runInContext(`JSON.stringify(${name}.apply(null, JSON.parse(__arguments)))`, context);
        return result === undefined ? undefined : JSON.parse(result as string);
      } finally {
        host.locked = false;
        host.workbook.calculate?.(host.workbook);
      }
    },
  };
}
