import type { Secret } from '#base/secret.ts'
import type { Login, LoginAnswer } from './login.ts'
import type { HttpAnswer, OutgoingRequest } from './outgoing-request.ts'

/** The named parts of one credential, as its rule names them. */
export type CredentialParts = Readonly<Record<string, Secret>>

/** What a conversation may know besides the credential. */
export interface ConversationSetting {
  /** Milliseconds since 1970, for signatures and expiry. */
  readonly now: number
  /** Of a self-hosted service, from configuration only, without a slash at its end. */
  readonly baseUrl?: string
  /** It was live when it was last tried from here, so that a refusal can only be its end. */
  readonly wasLive?: boolean
  /** A second, authorised identity of the same issuer, where the user gave one; for what the credential itself may not do. */
  readonly admin?: CredentialParts
}

/** A request of a conversation; the engine adds the purpose and the conversation's hosts. */
export type Question = Omit<OutgoingRequest, 'purpose' | 'allowedHosts'>

/** A question and what its answer means. */
export interface Asking<Outcome> {
  readonly kind: 'ask'
  readonly request: Question
  /** Must not throw, whatever the answer holds; a throw counts as an answer that nobody understands. */
  readonly judge: (answer: HttpAnswer) => Step<Outcome>
}

/** A login to a server that is no web server, and what its answer means. */
export interface LoggingIn<Outcome> {
  readonly kind: 'log-in'
  readonly login: Login
  /** As for a question. */
  readonly judge: (answer: LoginAnswer) => Step<Outcome>
}

/** Another question, or the outcome. */
export type Step<Outcome> = Asking<Outcome> | LoggingIn<Outcome> | Outcome

/**
 * What a room wants to ask an issuer, as pure functions: nothing here sends. The engine sends what they ask for, shows it beforehand, turns
 * failures to send into outcomes of its own, and stops after a bounded number of requests.
 */
export interface Conversation<Outcome> {
  /** Parts without which nothing can be asked. */
  readonly parts: readonly string[]
  /** The issuer's hosts, as `OutgoingRequest.allowedHosts`; that of `setting.baseUrl` is added. */
  readonly hosts: readonly string[]
  /** Further ones, of the issuer's public service: not asked once there is a `setting.baseUrl`. */
  readonly publicHosts?: readonly string[]
  /** The credential is for a server of the company's own: without `setting.baseUrl` nothing is asked. */
  readonly needsBaseUrl?: boolean
  /** The first question, or an outcome that needs none (a token that has expired by its own claims). */
  readonly begin: (credential: CredentialParts, setting: ConversationSetting) => Step<Outcome>
}

/** Shorthand. */
export function ask<Outcome>(request: Question, judge: (answer: HttpAnswer) => Step<Outcome>): Asking<Outcome> {
  return { kind: 'ask', request, judge }
}

/** Shorthand. */
export function logIn<Outcome>(login: Login, judge: (answer: LoginAnswer) => Step<Outcome>): LoggingIn<Outcome> {
  return { kind: 'log-in', login, judge }
}
