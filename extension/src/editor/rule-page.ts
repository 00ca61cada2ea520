/** The address of the page about a rule, in the rule reference. */
export const rulePage = (rule: string): string =>
  `https://github.com/rubric-kit/rubric-kit/blob/main/shared-schema/docs/rules/${rule}.md`;
