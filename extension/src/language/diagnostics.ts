import type { Range } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';

/** LSP's `Diagnostic`, as far as it is used. https://microsoft.github.io/language-server-protocol */
export interface Diagnostic {
  readonly range: Range;
  /** 1 error, 2 warning, 3 information. */
  readonly severity: 1 | 2 | 3;
  readonly code: string;
  readonly source: 'Rubric Kit';
  readonly message: string;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

const severities = { error: 1, warning: 2, info: 3 } as const;

/** Problems as an editor shows them. */
export const diagnosticsOf = (problems: readonly Problem[]): Diagnostic[] =>
  problems.map(({ range, severity, rule, message, related }) => ({
    range,
    severity: severities[severity],
    code: rule,
    source: 'Rubric Kit',
    message,
    related: related ?? [],
  }));
