import { expect, test } from 'vitest';
import { lists } from '../../../../extension/src/language/incremental/lists.ts';
import { local, prose, textRules } from '../../../../extension/src/language/incremental/local-rules.ts';
import type { Rubric } from '../../../../shared-schema/src/rubric.ts';
import type { Draft } from '../../../../shared-schema/src/rules/draft.ts';
import { rules } from '../../../../shared-schema/src/rules/index.ts';
import { baker } from '../baker.ts';

const rubric = baker('yaml').analysis.document.value as Draft<Rubric>;
const localRules = rules.filter(({ id }) => local.has(id));

test('the rules that judge each part by itself are rules', () => {
  expect(localRules.map(({ id }) => id).sort()).toEqual([...local].sort());
});

/** Texts that writing rules would have something to say about in an anchor, and none at all. */
const others = ['', 'TODO', 'Often does not plan, is able to plan well and cares. '.repeat(30), undefined];

test.each([...prose])('%s concerns only the rules that look at every text', (field) => {
  for (const list of lists) {
    for (const [index, item] of (rubric[list] ?? []).entries()) {
      for (const value of others) {
        const changed = { ...(item as object), [field]: value };
        const after = { ...rubric, [list]: rubric[list]?.with(index, changed as never) } as Draft<Rubric>;
        for (const rule of localRules) {
          if (textRules.has(rule.id)) continue;
          expect([rule.id, list, value, ...rule.check(after)]).toEqual([rule.id, list, value, ...rule.check(rubric)]);
        }
      }
    }
  }
});

test.each([...local])('%s finds in a part alone what it finds in the whole', (id) => {
  const rule = rules.find((one) => one.id === id);
  const { scale, bands } = rubric;
  for (const list of lists) {
    const alone = (rubric[list] ?? []).flatMap((item, index) =>
      [...(rule?.check({ scale, bands, [list]: [item] } as Draft<Rubric>) ?? [])]
        .filter(({ path }) => path[0] === list)
        .map(({ path, message }) => [path.with(1, index), message]),
    );
    const whole = [...(rule?.check(rubric) ?? [])].filter(({ path }) => path[0] === list);
    expect(alone).toEqual(whole.map(({ path, message }) => [path, message]));
  }
});
