import type { Node } from './schema.ts';

/** What a field is, in Markdown: its description, the values that it takes, and what holds without it. */
export function fieldText(node: Node): string {
  const { markdownDescription = '', default: usual } = node;
  const lines = [markdownDescription, ...choices(node)];
  if (typeof usual === 'string' || typeof usual === 'number') lines.push(`Without it: \`${usual}\`.`);
  else if (node.enum === undefined && limits(node) !== '') lines.push(limits(node));
  return lines.filter((line) => line !== '').join('\n\n');
}

function choices({ enum: values, enumDescriptions }: Node): string[] {
  if (!values || !enumDescriptions) return [];
  return [values.map((value, index) => `- \`${value}\`: ${enumDescriptions[index] ?? ''}`).join('\n')];
}

function limits({ type, minimum, maximum, maxLength, maxItems }: Node): string {
  if (type === 'string' && maxLength !== undefined) return `At most ${maxLength} characters.`;
  if (type === 'array' && maxItems !== undefined) return `At most ${maxItems}.`;
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`;
  return '';
}
