import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Finding } from '@rubric-kit/shared-schema/rules/rule.ts';

/** A finding, with its fix and what belongs to it, at other paths. */
export function movedBy(to: (path: Path) => Path): (finding: Finding) => Finding {
  const at = <Placed extends { readonly path: Path }>(placed: Placed): Placed => ({
    ...placed,
    path: to(placed.path),
  });
  return (finding) => {
    const { related, fix } = finding;
    return {
      ...at(finding),
      ...(related && { related: related.map(at) }),
      ...(fix && { fix: { ...fix, change: at(fix.change) } }),
    };
  };
}
