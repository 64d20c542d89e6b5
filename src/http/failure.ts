import type { SendFailure, SendFailureReason } from '#core/outgoing-request.ts'
import { messageOf, systemCodeOf } from '#base/errors.ts'

/** What a request ends with when there is no answer; a value outside of this room. */
export class SendError extends Error {
  override readonly name = 'SendError'
  readonly reason: SendFailureReason
  readonly retryAfterMs: number | undefined

  constructor(reason: SendFailureReason, detail: string, retryAfterMs?: number) {
    super(detail)
    this.reason = reason
    this.retryAfterMs = retryAfterMs
  }
}

/** Codes of Node's TLS that do not say so in their names. Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes (2026-11-25). */
const TLS_CODE =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CRL_|ERROR_IN_C|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH)/

/**
 * The failure that a thrown thing stands for. Messages of Node may hold what was sent or received, so that only their codes are shown.
 */
export function sendErrorOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  const code = systemCodeOf(error) ?? ''
  if (code === 'HPE_HEADER_OVERFLOW') return new SendError('too-large', 'the headers of the answer are too large')
  if (code.startsWith('HPE_')) return new SendError('protocol', `the answer is not HTTP (${code})`)
  if (TLS_CODE.test(code)) return new SendError('tls', `no trusted TLS connection (${code})`)
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return new SendError('dns', `the name has no address (${code})`)
  if (/^E[A-Z]+$/.test(code)) return new SendError('connect', `the connection failed or was lost (${code})`)
  const kind = error instanceof Error ? error.constructor.name : typeof messageOf(error)
  return new SendError('protocol', `the request or the answer is not valid HTTP (${code === '' ? kind : code})`)
}

export function failureOf(error: SendError, attempts: number): SendFailure {
  const { reason, message, retryAfterMs } = error
  return { reason, detail: message, attempts, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}
