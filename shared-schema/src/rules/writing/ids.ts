/** The ids of the rules on writing: who does without these rules still has to know that they exist. */
export const writingIds: readonly string[] = [
  'vague-quantifier',
  'judgement-word',
  'can-instead-of-does',
  'inner-state',
  'two-behaviours',
  'negative-only',
  'anchors-alike',
  'anchor-copied',
  'activity-anchor',
  'activity-outcome',
  'too-many-words',
  'long-sentence',
  'placeholder-text',
];
