// src/rules -> docs/rules/<id>.md, a page for every rule, and docs/rules/README.md, the table of them
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse as parseYaml } from 'yaml';

const packageFolder = new URL('../', import.meta.url);
const docsFolder = new URL('docs/rules/', packageFolder);
const baseUrl = new URL('../tests/shared-schema/rules/base.rubric.yaml', packageFolder);
const banner = '<!-- Generated from the rules by `npm run generate`. Do not edit. -->';

const groups = [
  {
    id: 'syntax',
    title: 'Syntax',
    about: 'What keeps a text from being read, which is always an error, or cuts it short.',
  },
  { id: 'structure', title: 'Structure', about: 'What does not fit the schema. Always an error.' },
  { id: 'meaning', title: 'Meaning', about: 'What contradicts itself, or leads nowhere.' },
  { id: 'writing', title: 'Writing', about: 'What two raters would read differently.' },
];

/** Every rule there is, as the sources say it, with the problem that its bad example has. */
async function allRules() {
  const contents = `export { ruleTexts } from './src/rules/texts.ts';
    export { validate } from './src/validate.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(packageFolder), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { ruleTexts, validate } = await import(`data:text/javascript;base64,${code}`);
  const base = parseYaml(await readFile(baseUrl, 'utf8'));
  return ruleTexts.map((rule) => {
    const isWhole = rule.group === 'syntax';
    const text = isWhole ? (rule.isCut ? '' : rule.bad) : JSON.stringify({ ...base, ...parseYaml(rule.bad) });
    const { problems } = validate(text, rule.format ?? 'json');
    return { ...rule, problem: problems.find((one) => one.rule === rule.id) };
  });
}

const fenced = (text, format = 'yaml') => `\`\`\`${format}\n${text.replace(/^\n|\n$/g, '')}\n\`\`\``;

/** What an author does about it, and how it is switched off where that is possible. */
function severityPart({ id, group, severity }) {
  if (group === 'syntax' && severity === 'warning')
    return 'This is always a warning: the rubric can be used, with less in it than was written. It has no switch.';
  if (group === 'syntax' || group === 'structure')
    return 'This is always an error: a rubric that cannot be read cannot be used. It has no switch.';
  const others = ['off', 'info', 'warning', 'error'].filter((one) => one !== severity);
  return `It is ${severity === 'error' ? 'an error' : severity === 'info' ? 'an info' : 'a warning'} unless the rubric says otherwise:

${fenced(`rules:\n  ${id}: off`)}

In place of \`off\` it may be ${others
    .slice(1)
    .map((one) => `\`${one}\``)
    .join(' or ')}. Every report shows what a rubric has changed.`;
}

/** The words of the problem, and what an editor offers. */
function messagePart({ problem }) {
  if (!problem) return '';
  const offer = problem.fix ? `\nAn editor offers: *${problem.fix.title}*.\n` : '';
  return `\nThe message:\n\n> ${problem.message}\n${offer}`;
}

function page(rule) {
  const { id, why, bad, good, group, format } = rule;
  return `${banner}

# ${id}

${why}

## The mistake

${fenced(bad, format)}
${messagePart(rule)}
## Put right

${fenced(good, format)}

## How severe it is

${severityPart(rule)}

[All rules](README.md#${group})
`;
}

function table(rules) {
  const parts = groups.map(({ id, title, about }) => {
    const rows = rules
      .filter(({ group }) => group === id)
      .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.why.replaceAll('|', '\\|')} |`);
    return `## ${title}\n\n${about}\n\n| Rule | Severity | Why |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${banner}

# The rules

Every mistake in a rubric is told once, where it is, with what to do about it. The id of the rule stands beside each
message. A rubric changes how severe a rule on meaning or writing is for itself:

${fenced('rules:\n  vague-quantifier: info\n  cadence-missing: off')}

${parts.join('\n')}`;
}

/** Writes the rule reference, and takes out the pages of rules that are gone. */
export async function generateRuleReference() {
  const rules = await allRules();
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, page(rule)]));
  pages.set('README.md', table(rules));
  await mkdir(docsFolder, { recursive: true });
  for (const file of await readdir(docsFolder)) if (!pages.has(file)) await rm(new URL(file, docsFolder));
  for (const [file, text] of pages) await writeFile(new URL(file, docsFolder), text);
}
