import type { Calls } from './protocol.ts';

/** `google.script.run` as far as it is used. https://developers.google.com/apps-script/guides/html/reference/run */
interface Run {
  withSuccessHandler(handler: (result: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Run } };

/** Calls a function of the script. Rejects when the script fails or does not answer. */
export function call<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<Calls[Name]>))
      .withFailureHandler(reject);
    (run[name] as (...values: unknown[]) => void)(...args);
  });
}
