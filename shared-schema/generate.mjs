// Writes every generated file of this package. `npm run generate`, then commit the difference.
import { generateFields } from './generate/fields.mjs';
import { generateTypes } from './generate/types.mjs';
import { generateValidator } from './generate/validator.mjs';

await generateTypes();
await generateFields();
await generateValidator();
