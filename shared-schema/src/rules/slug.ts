/** The id that a name suggests: lower-case words joined by hyphens. Empty where a name has no Latin letter to start with. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 64)
    .replace(/-$/, '');
