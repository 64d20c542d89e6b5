import type { Conversation } from './conversation.ts'
import type { UnknownReason } from './verify.ts'

/** What came of an attempt to revoke. Whether the credential is dead is for a verification to say, never for this. */
export type RevokeOutcome =
  /** The issuer took it. `accepted`: and will see to it later. */
  | { readonly kind: 'done' | 'accepted'; readonly detail?: string }
  /** It was dead already. */
  | { readonly kind: 'was-dead' }
  /** The issuer does not let this identity do that. */
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail?: string }

/**
 * Who may revoke: `self`: holding the credential is enough. `public-report`: anybody may report it. `admin`: a second, authorised identity
 * (`setting.admin`).
 */
export type RevokeClass = 'self' | 'public-report' | 'admin'

/** One thing to do, reversible ones before others. Sending it twice does no harm. */
export interface RevokeAction extends Conversation<RevokeOutcome> {
  readonly class: RevokeClass
  /** Named parts that the admin identity must have. */
  readonly adminParts?: readonly string[]
  /** What it does, in a short English sentence, and in Japanese. */
  readonly effect: { readonly en: string; readonly ja: string }
  /** Can the issuer undo it? */
  readonly reversible: boolean
}

/** Where a person does it. */
export interface RevokePage {
  /** The very page, or the one that leads there. */
  readonly url: string
  readonly steps: { readonly en: readonly string[]; readonly ja: readonly string[] }
}

/** How a credential is killed: by actions, one after another, or by hand. Each has a page, for when actions cannot be used. */
export interface RevokePlan {
  readonly actions: readonly RevokeAction[]
  readonly page: RevokePage
}

/** For one action. @public */
export const MAX_REVOKE_REQUESTS = 8
