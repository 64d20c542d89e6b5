import type { Conversation } from './conversation.ts'
import type { HttpAnswer, SendFailureReason } from './outgoing-request.ts'
import type { Facts } from './rule.ts'

/** Why a credential opens nothing any more, as its issuer said. */
export type DeadReason =
  /** The issuer does not accept it, and says no more: revoked, deleted, or never given out. */
  | 'not-accepted'
  | 'revoked'
  | 'expired'
  /** It is switched off and could be switched on again. */
  | 'disabled'
  /** What it belongs to (account, user, project) is gone. */
  | 'owner-gone'

/** Why nothing is known. */
export type UnknownReason =
  | SendFailureReason
  /** The issuer is ill: status 5xx. */
  | 'server-error'
  /** An answer that the room's documentation does not explain. */
  | 'unexpected-answer'
  /** A half of a pair: the request cannot be made. */
  | 'incomplete'
  /** Its checksum or structure fails, so it is not sent. */
  | 'structure-fails'
  /** It is for a server of the company's own, whose address is not configured. */
  | 'not-configured'
  /** Nobody has written down how such a credential is asked about. */
  | 'no-plan'
  /** The steps did not come to an end. */
  | 'too-many-steps'

/** Whom the credential speaks for, as the issuer said. Names of accounts and people, never a secret. */
export interface IdentityFacts {
  readonly account?: string
  readonly user?: string
  readonly organisation?: string
  readonly scopes?: readonly string[]
  /** RFC 3339, as the next two. */
  readonly expiresAt?: string
  readonly createdAt?: string
  readonly lastUsedAt?: string
  /** What else the issuer calls by a name of its own. */
  readonly other?: Facts
}

/**
 * What is known of a credential after asking its issuer. `dead` wants proof: an answer that the issuer documents for credentials
 * that do not work. Whatever else happened is `unknown`.
 */
export type Verdict =
  /** It authenticates. `limited`: and may do little of what was asked, such as status 403 for a narrow scope. */
  | { readonly kind: 'live'; readonly identity: IdentityFacts; readonly limited?: string }
  | { readonly kind: 'dead'; readonly reason: DeadReason; readonly detail?: string }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail?: string }

/** How a room verifies. Its requests change nothing at the issuer, and are at most `MAX_VERIFY_REQUESTS`. */
export type VerifyPlan = Conversation<Verdict>

/** A token exchange, a refresh of it, and two questions. @public */
export const MAX_VERIFY_REQUESTS = 4

/** The verdict on an answer that a room has no rule for: never `dead`. */
export function unexplained({ status }: Pick<HttpAnswer, 'status'>): Verdict {
  const reason = status >= 500 ? 'server-error' : status === 429 ? 'rate-limited' : 'unexpected-answer'
  return { kind: 'unknown', reason, detail: `status ${status}` }
}
