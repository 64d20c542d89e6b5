import type { Reach } from './reach.ts'
import type { UnknownReason, Verdict } from './verify.ts'

/** What came of asking a credential's issuer about it. */
export interface Verification {
  readonly verdict: Verdict
  /** When that was known; RFC 3339. */
  readonly at: string
  /** Every request that left for it, as it may be shown: `GET https://api.example.com/user (secret: header authorization)`. */
  readonly requests: readonly string[]
  /** What it can do. Absent when nobody asked (`--access`), or nobody can be asked. */
  readonly access?: Reach
}

/** How many credentials had which verdict; a credential that was found at several places counts once. */
export interface VerificationCounts {
  readonly live: number
  readonly dead: number
  /** By reason; reasons that did not occur are absent. */
  readonly unknown: Readonly<Partial<Record<UnknownReason, number>>>
  /** Requests that left, repetitions included. */
  readonly requests: number
}

/**
 * Reasons that another attempt may get over: the issuer, or the way to it, did not answer. A verification that ends so is incomplete, while
 * others are answers of a kind.
 */
const PASSING: ReadonlySet<UnknownReason> = new Set<UnknownReason>([
  'dns',
  'connect',
  'tls',
  'timeout',
  'too-large',
  'protocol',
  'redirect-refused',
  'rate-limited',
  'aborted',
  'server-error',
])

/** Credentials whose issuer could not be heard. */
export function unheardCount({ unknown }: VerificationCounts): number {
  return unknownEntries({ unknown }).reduce((sum, [reason, count]) => sum + (PASSING.has(reason) ? count : 0), 0)
}

/** Reasons with their counts, the most frequent first. */
export function unknownEntries({
  unknown,
}: Pick<VerificationCounts, 'unknown'>): readonly (readonly [UnknownReason, number])[] {
  return (Object.entries(unknown) as [UnknownReason, number][]).toSorted(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1),
  )
}

/** For reports: live before what is not known before dead; what nobody asked about counts as not known. */
export function urgencyOf(verification: Verification | undefined): number {
  return verification === undefined ? 1 : { live: 0, unknown: 1, dead: 2 }[verification.verdict.kind]
}
