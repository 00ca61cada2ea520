import type { Path, Range } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

export type Severity = 'info' | 'warning' | 'error';

/**
 * A change of a rubric, as data: it can go to an editor in another process. `editsOf` in edit/edits-of.ts makes text
 * edits of it when somebody asks for them.
 */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'rename'; readonly path: Path; readonly name: string }
  /** `path` leads to the object; `index` counts its fields in the order of the text. */
  | {
      readonly kind: 'add-field';
      readonly path: Path;
      readonly name: string;
      readonly value: unknown;
      readonly index?: number;
    }
  /** `path` leads to the list. */
  | { readonly kind: 'add-item'; readonly path: Path; readonly index: number; readonly item: unknown }
  | { readonly kind: 'remove'; readonly path: Path };

/** A safe change that makes the mistake go away. */
export interface Fix {
  /** What it does, as a menu entry: `Change to "weight"`. */
  readonly title: string;
  /** It leaves words for the author to write, so nothing makes it unasked. */
  readonly unfinished?: true;
  readonly change: Change;
}

/** One mistake, as a rule reports it. */
export interface Finding {
  readonly path: Path;
  /** Which part of the place is marked: the key (`"key"`, the value where there is none) or the value (default). */
  readonly mark?: 'key' | 'value';
  /** What is wrong and what to do, in one or two sentences without a rule's name. */
  readonly message: string;
  readonly fix?: Fix;
  /** Other parts that have to do with it, such as the first use of a duplicate id. */
  readonly related?: readonly { readonly path: Path; readonly message: string }[];
}

/** What a rule is known by. */
export interface RuleHead {
  /** Kebab-case; authors write it under `rules:`. */
  readonly id: string;
  readonly group: 'syntax' | 'structure' | 'meaning' | 'writing';
  readonly severity: Severity;
}

/** What people read of a rule. It stands beside the rule and not in it, so that bundles which only check leave it out. */
export interface RuleWords {
  /** One sentence on why it matters. */
  readonly why: string;
  /** YAML with the mistake, exactly once: whole top-level fields, laid over the base rubric of the golden tests. */
  readonly bad: string;
  /** The same put right. */
  readonly good: string;
}

/** All that the rule reference says of a rule. */
export interface RuleText extends RuleHead, RuleWords {}

/** A rule over what is readable of a rubric: parts of a wrong type are absent, and their structure problem is shown already. */
export interface Rule extends RuleHead {
  check(rubric: Draft<Rubric>): Iterable<Finding>;
}

/** One mistake as people and machines get it. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON pointer (RFC 6901) to the part. */
  readonly pointer: string;
  readonly range: Range;
  readonly fix?: Fix;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}
