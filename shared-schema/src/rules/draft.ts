/**
 * A value whose unreadable parts are absent: an author sees the other mistakes of a file while one part of it has the
 * wrong type. Indexes stay as they are in the text, so that paths do.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;
