import type { Format, RubricDocument } from '../../shared-schema/src/parse/document.ts';
import { parse } from '../../shared-schema/src/parse/parse.ts';
import { rules } from '../../shared-schema/src/rules/index.ts';
import { type Judgement, placed } from '../../shared-schema/src/rules/placed.ts';
import type { Finding, RuleHead } from '../../shared-schema/src/rules/rule.ts';
import { checkStructure } from '../../shared-schema/src/rules/structure/index.ts';
import { validate } from '../../shared-schema/src/validate.ts';

export interface Options {
  readonly texts: readonly string[];
  readonly format: Format;
  /** The whole validation, the same with the rules on writing, or one step alone on what the step before it gives. */
  readonly what: 'whole' | 'with writing' | 'parse' | 'schema' | 'meaning' | 'ranges' | 'writing';
}

/** What is timed: see worker.mjs. What a step needs is made anew for every run, as for a text that was just changed. */
interface Subject<Prepared> {
  prepare(round: number): Prepared;
  run(prepared: Prepared): unknown;
}

export function subject({ texts, format, what }: Options): Subject<never> {
  const text = (round: number) => (texts[round % texts.length] ?? '') as never;
  const read = (round: number) => parse(text(round), format);
  const structure = (round: number) => checkStructure(read(round).value, format);
  const steps: { readonly [Step in Options['what']]: Subject<never> } = {
    whole: { prepare: text, run: (one: string) => validate(one, format, { groups: ['meaning'] }) },
    'with writing': { prepare: text, run: (one: string) => validate(one, format) },
    parse: { prepare: text, run: (one: string) => parse(one, format) },
    schema: { prepare: (round) => read(round).value as never, run: (value) => checkStructure(value, format) },
    meaning: { prepare: (round) => structure(round).draft as never, run: (draft) => found('meaning', draft) },
    writing: { prepare: (round) => structure(round).draft as never, run: (draft) => found('writing', draft) },
    ranges: {
      prepare: (round) => ({ document: read(round), judgements: judged(structure(round)) }) as never,
      run: ({ document, judgements }: { document: RubricDocument; judgements: Judgement[] }) =>
        placed(document, judgements),
    },
  };
  return steps[what];
}

type Draft = Parameters<(typeof rules)[number]['check']>[0];

const found = (group: RuleHead['group'], draft: Draft): Finding[] =>
  rules.filter((rule) => rule.group === group).flatMap((rule) => [...rule.check(draft)]);

function judged({ draft, findings }: ReturnType<typeof checkStructure>): Judgement[] {
  const rule: RuleHead = { id: 'any', group: 'meaning', severity: 'error' };
  const all = [...findings.map(({ finding }) => finding), ...found('meaning', draft ?? {})];
  return all.map((finding) => ({ rule, severity: 'error', finding }));
}
