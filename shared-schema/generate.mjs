// Writes every generated file of this package. `npm run generate`, then commit the difference.
import { generateFields } from './generate/fields.mjs';
import { generateRuleReference } from './generate/rule-reference.mjs';
import { generateTypes } from './generate/types.mjs';
import { generateValidator } from './generate/validator.mjs';

await generateTypes();
await generateFields();
await generateValidator();
await generateRuleReference(); // last: it is made by what the others write
