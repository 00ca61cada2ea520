// Writes every generated file of this package. `npm run generate`, then commit the difference.
import { generateTypes } from './generate/types.mjs';

await generateTypes();
