/** YAML in which a part may depend on others: anchors, aliases and tags, documents, directives, keys with question marks. */
export const odd = /(?:^|[\s,[{:])[&*!][^\s,[\]{}]|^(?:---|\.\.\.)|^%|^[ \t]*(?:- +)*\?(?:[ \t]|$)/m;
