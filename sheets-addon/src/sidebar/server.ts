import type { Calls } from './protocol.ts';
import { texts } from './texts.ts';

/** `google.script.run` as far as it is used. https://developers.google.com/apps-script/guides/html/reference/run */
interface Run {
  withSuccessHandler(handler: (result: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Run } };

/**
 * A script may run for six minutes; after that no answer comes any more, and a lost connection tells neither handler.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const longest = 390_000;

/** Calls a function of the script. Rejects with a sentence for a person when the script fails or does not answer. */
export function call<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    const fail = (sentence: string): void => {
      clearTimeout(timer);
      reject(new Error(sentence));
    };
    const timer = setTimeout(() => fail(texts.failed), longest);
    const run = google.script.run
      .withSuccessHandler((result) => {
        clearTimeout(timer);
        resolve(result as ReturnType<Calls[Name]>);
      })
      .withFailureHandler((error) => fail(sentenceOf(error)));
    (run[name] as (...values: unknown[]) => void)(...args);
  });
}

/**
 * Signed in with two accounts, Google may run the sidebar as one and its calls as the other, and refuses them.
 * https://developers.google.com/apps-script/guides/support/troubleshooting#issues-multiple
 */
const otherAccount = /PERMISSION_DENIED|authorization is required/i;

/** What a failed call has to say, without the kind of error that Google puts before it. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (otherAccount.test(message)) return texts.otherAccount;
  return message.replace(/^(?:\w*(?:Error|Exception): )+/, '') || texts.failed;
}
