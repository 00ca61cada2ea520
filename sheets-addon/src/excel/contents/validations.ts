import { decodeText } from '../cell-text.ts';
import { parseRanges } from '../reference.ts';
import { child, childrenOf, descendants, type XmlElement } from '../xml.ts';
import type { ValidationContent } from './contents.ts';

/** The rules on what cells may hold, those kept as an extension (`x14:dataValidation`) among them. */
export function readValidations(root: XmlElement): ValidationContent[] {
  const extension = child(root, 'extLst');
  const rules = [
    ...childrenOf(child(root, 'dataValidations'), 'dataValidation'),
    ...(extension ? [...descendants(extension)].filter(({ local }) => local === 'dataValidation') : []),
  ];
  return rules.map((rule) => {
    const { type = 'none', sqref, errorStyle, showErrorMessage, promptTitle = '', prompt = '' } = rule.attributes;
    const first = child(rule, 'formula1');
    const formula = decodeText((first && (child(first, 'f')?.text ?? first.text)) ?? '');
    const quoted = /^"([\s\S]*)"$/.exec(formula.trim());
    const refuses = (showErrorMessage === '1' || showErrorMessage === 'true') && (errorStyle ?? 'stop') === 'stop';
    return {
      ranges: parseRanges(sqref ?? child(rule, 'sqref')?.text ?? ''),
      type,
      values:
        type === 'list' && quoted
          ? (quoted[1] ?? '')
              .replaceAll('""', '"')
              .split(',')
              .map((one) => one.trim())
          : null,
      formula,
      allowInvalid: !refuses,
      help: decodeText([promptTitle, prompt].filter((text) => text !== '').join(': ')),
    };
  });
}
