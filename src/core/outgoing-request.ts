import type { Secret } from '#base/secret.ts'

/** Why a request goes out; it decides nothing, and is shown with every request. */
export type RequestPurpose = 'verify' | 'access' | 'revoke' | 'rotate'

export type RequestMethod = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Where a part of a credential stands in a request. Each part that leaves must be declared: a request that holds a value of a
 * declared part anywhere else is not sent.
 */
export interface SecretPart {
  /** The part's name in its rule, such as `token`. */
  readonly part: string
  readonly value: Secret
  readonly in: 'header' | 'query' | 'path' | 'body'
  /** Of the header or the query parameter. */
  readonly name?: string
  /**
   * `value` (default): the part itself, as it is or in base64. `signature`: only what was computed with it; the part itself
   * may then be nowhere in the request.
   */
  readonly sent?: 'value' | 'signature'
}

export type RequestBody =
  | { readonly text: string; readonly type: string }
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> }

/** One request that a room wants to be sent. Plain data, apart from `secretParts`; only `src/http` sends it. */
export interface OutgoingRequest {
  readonly method: RequestMethod
  /** https, without user information; a fragment is dropped. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestBody
  readonly secretParts: readonly SecretPart[]
  readonly purpose: RequestPurpose
  /**
   * The issuer's own hosts: `api.example.com`, or `*.example.com` for all below (not `example.com` itself). A port other than
   * the scheme's own must be named (`git.example.com:8443`).
   */
  readonly allowedHosts: readonly string[]
  /** May it be sent twice? Default: yes for GET, HEAD and OPTIONS, no for all others. Also decides whether equal requests share an answer. */
  readonly idempotent?: boolean
  /**
   * What a redirect means. `refuse` (default): a failure. `answer`: the answer itself. `follow`: followed for GET and HEAD, at most
   * 3 times and on the same scheme, host and port only.
   */
  readonly redirects?: 'refuse' | 'answer' | 'follow'
}

/** Why there is no answer. None of them says anything about the credential. */
export const SEND_FAILURES = [
  'blocked-address',
  'blocked-host',
  'dns',
  'connect',
  'tls',
  'timeout',
  'too-large',
  'redirect-refused',
  'protocol',
  'rate-limited',
  'aborted',
] as const
export type SendFailureReason = (typeof SEND_FAILURES)[number]

export interface SendFailure {
  readonly reason: SendFailureReason
  /** One English phrase without any part of the request but its host. */
  readonly detail: string
  /** How often it was sent; 0 when nothing left. */
  readonly attempts: number
  /** How long the host asked to wait, for `rate-limited`. */
  readonly retryAfterMs?: number
}

export type JsonResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

/** An answer as a room sees it: bounded, decompressed, never 429. */
export interface HttpAnswer {
  readonly status: number
  /** Names in lower case; several of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** The body as UTF-8, with U+FFFD for what is none. */
  text(): string
  /** The body as JSON, at most 256 levels deep. Never throws. What it holds is hostile: check it with a schema. */
  json(): JsonResult
  readonly timing: AnswerTiming
}

/** Milliseconds. */
export interface AnswerTiming {
  /** In the queue for the host, before the first attempt. */
  readonly queuedMs: number
  /** From the first attempt to the end of the body, pauses between attempts included. */
  readonly tookMs: number
  readonly attempts: number
}
