/**
 * YAML in which a part may depend on others: anchors, aliases and tags, documents, directives, keys with question marks.
 * Where a value can begin, not inside it: prose has *words* and "this & that" too.
 */
export const odd = new RegExp(
  [/(?:^[ \t]*|[-:?,[{][ \t]*)[&*!][^\s,[\]{}]/, /^(?:---|\.\.\.)/, /^%/, /^[ \t]*(?:- +)*\?(?:[ \t]|$)/]
    .map(({ source }) => source)
    .join('|'),
  'm',
);
