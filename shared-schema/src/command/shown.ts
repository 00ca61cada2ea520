/**
 * A text from a file or a file's name as it may be shown on a terminal: control characters, which could move the
 * cursor or hide text, become pictures of themselves, and tabs two spaces.
 */
export const shown = (text: string): string =>
  text.replaceAll('\t', '  ').replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
