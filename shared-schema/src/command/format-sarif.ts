import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConfigurationOverride, Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Range } from '../parse/position.ts';
import type { Problem, RuleText, Severity } from '../rules/rule.ts';
import type { FileReport, Write, Writer } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, Result.level>;

/** For code scanning: one SARIF 2.1.0 log. `rules` describes the rules; one that it lacks is described by its id. */
export function sarifFormat(write: Write, rules: readonly RuleText[], version: string): Writer {
  const described = new Map(rules.map((rule) => [rule.id, describe(rule)]));
  const indexes = new Map([...described.keys()].map((id, index) => [id, index]));
  const results: Result[] = [];
  const overrides: ConfigurationOverride[] = [];
  const indexOf = (id: string): number => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    described.set(id, {
      id,
      shortDescription: { text: id },
      defaultConfiguration: { level: 'error' },
      properties: { tags: [] },
    });
    indexes.set(id, described.size - 1);
    return described.size - 1;
  };
  return {
    file(report) {
      for (const problem of report.problems) results.push(result(report.file, problem, indexOf(problem.rule)));
      for (const [rule, severity] of report.overrides)
        overrides.push({
          descriptor: { id: rule, index: indexOf(rule) },
          configuration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
          properties: { file: report.file },
        });
    },
    end() {
      const driver = { name: 'rubric', semanticVersion: version, rules: [...described.values()] };
      const invocation = { executionSuccessful: true, ruleConfigurationOverrides: overrides };
      const run: Run = {
        tool: { driver },
        ...(overrides.length > 0 && { invocations: [invocation] }),
        columnKind: 'utf16CodeUnits',
        results,
      };
      const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
      write(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

function describe({ id, group, severity, why }: RuleText): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group] },
  };
}

function result(
  file: FileReport['file'],
  { rule, severity, message, range, related }: Problem,
  ruleIndex: number,
): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [location(file, range)],
    ...(related && { relatedLocations: related.map((other) => location(file, other.range, other.message)) }),
  };
}

function location(file: string, { start, end }: Range, message?: string): Location {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, region };
  return { physicalLocation, ...(message !== undefined && { message: { text: message } }) };
}

/** A relative name stays relative, so that a log made on one machine is read on another. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
