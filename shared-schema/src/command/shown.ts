/**
 * A text from a file or a file's name as it may be shown on a terminal: control characters, which could move the
 * cursor or hide text, become pictures of themselves, and tabs two spaces.
 */
export const shown = (text: string): string =>
  text
    .replaceAll('\t', '  ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
