/** A part that is not there: unlike null and undefined, nothing in a text reads as it. */
export const absent = Symbol('absent');
