import type { Conversation } from './conversation.ts'
import type { UnknownReason } from './verify.ts'
import type { Severity } from './rule.ts'

/** One thing that an identity may do to a resource: an edge of the identity graph. */
export interface Grant {
  /** The issuer's own name for it: `s3:GetObject`, `repo`, `SELECT`, `secrets/list`. */
  readonly action: string
  /** The issuer's own name for what it may be done to; `*` for all there is. */
  readonly resource: string
  /** How bad it is in the wrong hands. */
  readonly severity: Severity
  /** How it is known: the request and the field that says so, such as `GET /user: x-oauth-scopes`. */
  readonly proof: string
}

/** What a credential can do, as far as its issuer tells. */
export type AccessOutcome =
  | {
      readonly kind: 'access'
      readonly grants: readonly Grant[]
      /** What could not be found out, and why; empty when the list of grants is complete. */
      readonly gaps: readonly string[]
    }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail?: string }

/** How a room finds out. Its requests change nothing at the issuer, and are at most `MAX_ACCESS_REQUESTS`. */
export type AccessPlan = Conversation<AccessOutcome>

/** @public */
export const MAX_ACCESS_REQUESTS = 64
