import { type SyntaxRuleText, syntaxRule } from './syntax-rule.ts';

/** Faults that are shown in JSON. */
export const jsonSyntaxRules: readonly SyntaxRuleText[] = [
  syntaxRule(
    'format',
    'json',
    'By the end of its name a file says what it is written in.',
    'id: bakery\ntitle: Bakery\n',
    '{ "id": "bakery", "title": "Bakery" }\n',
  ),
  syntaxRule(
    'unclosed',
    'json',
    'What is opened and never closed swallows all that follows it.',
    '{ "id": "bakery", "title": "Bakery"\n',
    '{ "id": "bakery", "title": "Bakery" }\n',
  ),
  syntaxRule(
    'bracket',
    'json',
    'A bracket that closes nothing, or another one than is open, leaves the lists and objects around it in doubt.',
    '{ "aliases": ["Oven", "Bread"} }\n',
    '{ "aliases": ["Oven", "Bread"] }\n',
  ),
  syntaxRule(
    'comma',
    'json',
    'A comma stands between two items, and nowhere else.',
    '{ "aliases": ["Oven" "Bread"] }\n',
    '{ "aliases": ["Oven", "Bread"] }\n',
  ),
  syntaxRule(
    'quote',
    'json',
    'JSON knows a text by its straight double quotes.',
    '{ "id": \'bakery\' }\n',
    '{ "id": "bakery" }\n',
  ),
  syntaxRule(
    'word',
    'json',
    'JSON has the words true, false and null, in small letters.',
    '{ "on": True }\n',
    '{ "on": true }\n',
  ),
  syntaxRule(
    'number',
    'json',
    'JSON writes numbers in one way only, so that every program reads the same.',
    '{ "weight": .5 }\n',
    '{ "weight": 0.5 }\n',
  ),
  syntaxRule(
    'comment',
    'json',
    'JSON has no comments, and other programs would refuse the file.',
    '{ "id": "bakery" // our own\n}\n',
    '{ "id": "bakery"\n}\n',
  ),
  syntaxRule(
    'escape',
    'json',
    'A backslash begins one of a few signs that JSON knows.',
    '{ "title": "Bread \\& rolls" }\n',
    '{ "title": "Bread & rolls" }\n',
  ),
  syntaxRule(
    'character',
    'json',
    'Signs that cannot be seen end up in cells and reports.',
    '{ "title": "Bread\tand rolls" }\n',
    '{ "title": "Bread\\tand rolls" }\n',
  ),
  syntaxRule(
    'value',
    'json',
    'A key without a value says nothing.',
    '{ "id": "bakery", "title": }\n',
    '{ "id": "bakery", "title": "Bakery" }\n',
  ),
  syntaxRule(
    'end',
    'json',
    'What stands behind the end of the rubric is read by nobody.',
    '{ "id": "bakery" } and more\n',
    '{ "id": "bakery" }\n',
  ),
];
