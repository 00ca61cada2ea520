import type { Analysis } from './analysis.ts';
import { fitted, type Place, placeOf, type Suggestion } from './completion/items.ts';
import { suggestKeys } from './completion/keys.ts';
import { suggestItems } from './completion/list-items.ts';
import { suggestReferences } from './completion/references.ts';
import { suggestRules } from './completion/rule-ids.ts';
import { suggestValues } from './completion/values.ts';
import { referredIn } from './kinds.ts';
import { schemaAt } from './schema.ts';
import type { CompletionItem, Position } from './types.ts';
import { whereIs } from './where/where.ts';

/**
 * What can be typed at a position, in the order in which it is most likely meant. Works on text that is half typed: the
 * place is read from the text around it, ids and scale from what is readable of the whole.
 */
export function complete(analysis: Analysis, position: Position): CompletionItem[] {
  const offset = analysis.lines.offset(position);
  const where = whereIs(analysis.text, analysis.format, offset, analysis.near(offset));
  if (!where) return [];
  const place = placeOf(analysis, where);
  return fitted(place, suggest(place));
}

function suggest(place: Place): Suggestion[] {
  const { role, path, style } = place.where;
  if (role === 'key' && path.length === 1 && path[0] === 'rules') return suggestRules(place);
  const node = schemaAt(path);
  if (!node) return [];
  if (role === 'value') return suggestValues(place, node);
  if (role === 'item') return suggestItems(place, node, path);
  if (node.type === 'array') return style === 'block' ? suggestItems(place, node, path, '- ') : [];
  const referred = referredIn(path);
  return referred?.mark === 'key' ? keyed(place, referred.kind) : suggestKeys(place, node);
}

/** Ids that are keys: in a profile's targets and weights. */
function keyed(place: Place, kind: NonNullable<ReturnType<typeof referredIn>>['kind']): Suggestion[] {
  const { where, print, indent } = place;
  return suggestReferences(place, kind, where.path, where.siblings).map((item) => {
    const whole = print().field(item.label, { hole: '', as: 'number' }, indent);
    return { ...item, newText: where.hasColon ? whole.slice(0, whole.indexOf(':')) : whole };
  });
}
