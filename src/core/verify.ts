import type { Secret } from '#base/secret.ts'
import type { HttpAnswer, OutgoingRequest, SendFailureReason } from './outgoing-request.ts'
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

/** The named parts of one credential. */
export type CredentialParts = Readonly<Record<string, Secret>>

/** What a plan may know besides the credential. */
export interface VerifySetting {
  /** Milliseconds since 1970, for signatures and expiry. */
  readonly now: number
  /** Of a self-hosted service, from configuration only, without a slash at its end. */
  readonly baseUrl?: string
}

/** A request of a plan; the engine adds the purpose and the plan's hosts. */
export type VerifyRequest = Omit<OutgoingRequest, 'purpose' | 'allowedHosts'>

/** Another question, or the verdict. */
export type VerifyStep = { readonly kind: 'ask'; readonly request: VerifyRequest } | Verdict

/** Most requests for one credential: a token exchange, a refresh of it, and two questions. @public */
export const MAX_VERIFY_STEPS = 4

/**
 * How a room verifies: pure functions, which send nothing. The engine sends what they ask for, shows it beforehand, turns failures to
 * send into `unknown`, and stops after `MAX_VERIFY_STEPS` requests. Requests must change nothing at the issuer.
 */
export interface VerifyPlan {
  /** Parts without which nothing can be asked. */
  readonly parts: readonly string[]
  /** The issuer's hosts, as `OutgoingRequest.allowedHosts`; that of `setting.baseUrl` is added. */
  readonly hosts: readonly string[]
  /** The first question, or a verdict that needs none (a token that has expired by its own claims). */
  readonly begin: (credential: CredentialParts, setting: VerifySetting) => VerifyStep
  /** Judges the answer to question `step`, counted from 0. Must not throw, whatever the answer holds; a throw counts as `unknown`. */
  readonly judge: (answer: HttpAnswer, context: VerifyContext) => VerifyStep
}

export interface VerifyContext {
  readonly credential: CredentialParts
  readonly setting: VerifySetting
  readonly step: number
}

/** The verdict on an answer that a room has no rule for: never `dead`. */
export function unexplained({ status }: Pick<HttpAnswer, 'status'>): Verdict {
  const reason = status >= 500 ? 'server-error' : status === 429 ? 'rate-limited' : 'unexpected-answer'
  return { kind: 'unknown', reason, detail: `status ${status}` }
}
