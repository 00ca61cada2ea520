import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Range } from './types.ts';

/** LSP's `Diagnostic`, as far as it is used. https://microsoft.github.io/language-server-protocol */
export interface Diagnostic {
  readonly range: Range;
  /** 1 error, 2 warning, 3 information. */
  readonly severity: 1 | 2 | 3;
  readonly code: string;
  /** The page about the rule. */
  readonly codeDescription?: { readonly href: string };
  readonly source: 'Rubric Kit';
  readonly message: string;
  /** Other places that have to do with it; without a uri they stand in the same file. */
  readonly related: readonly { readonly uri?: string; readonly range: Range; readonly message: string }[];
}

const severities = { error: 1, warning: 2, info: 3 } as const;

/** Problems as an editor shows them. `rulePage` gives the address of the page about a rule. */
export const diagnosticsOf = (
  problems: readonly Problem[],
  rulePage: (rule: string) => string | undefined = () => undefined,
): Diagnostic[] =>
  problems.map(({ range, severity, rule, message, related }) => {
    const href = rulePage(rule);
    return {
      range,
      severity: severities[severity],
      code: rule,
      ...(href !== undefined && { codeDescription: { href } }),
      source: 'Rubric Kit',
      message,
      related: related ?? [],
    };
  });
