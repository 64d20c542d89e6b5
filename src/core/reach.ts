import type { Grant } from './access.ts'
import { SEVERITIES, type Severity } from './rule.ts'
import type { UnknownReason } from './verify.ts'

/** What a credential can do, as reports show it: the worst first, and how many there are of each severity. */
export type Reach =
  | {
      readonly kind: 'known'
      /** At most `MAX_GRANTS`. */
      readonly grants: readonly Grant[]
      readonly counts: Readonly<Partial<Record<Severity, number>>>
      /** What was not found out. */
      readonly gaps: readonly string[]
    }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail?: string }

export const MAX_GRANTS = 50

/** From grants with the worst first. */
export function reachOf(grants: readonly Grant[], gaps: readonly string[]): Reach {
  const counts: Partial<Record<Severity, number>> = {}
  for (const { severity } of grants) counts[severity] = (counts[severity] ?? 0) + 1
  return { kind: 'known', grants: grants.slice(0, MAX_GRANTS), counts, gaps }
}

/** Severities that occur, the worst first, with their counts. */
export function severityCounts(
  counts: Readonly<Partial<Record<Severity, number>>>,
): readonly (readonly [Severity, number])[] {
  return SEVERITIES.toReversed().flatMap((severity) => {
    const count = counts[severity] ?? 0
    return count === 0 ? [] : [[severity, count] as const]
  })
}
