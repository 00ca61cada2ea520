import { readFileSync } from 'node:fs';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { print } from '@rubric-kit/shared-schema/print/print.ts';

const shipped = (name: string) =>
  readFileSync(new URL(`../../../shared-schema/rubrics/${name}`, import.meta.url), 'utf8');

const partnerManager = shipped('partner-manager.rubric.yaml');
const bakery = shipped('bakery-shift-lead.rubric.json');

/** Rubrics as authors write them and as programs do, in both formats. */
export const seeds: readonly { readonly format: Format; readonly text: string }[] = [
  { format: 'yaml', text: partnerManager },
  { format: 'json', text: bakery },
  { format: 'json', text: print(parse(partnerManager, 'yaml').value, 'json') },
  { format: 'yaml', text: print(parse(bakery, 'json').value, 'yaml') },
];
