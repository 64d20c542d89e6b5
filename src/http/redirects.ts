import type { HttpAnswer, OutgoingRequest } from '#core/outgoing-request.ts'
import { SendError } from './failure.ts'

const MAX_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * The request that follows an answer, or undefined when the answer is the last. Only the same scheme, host and port are followed, so
 * that a credential never reaches another place. Throws `SendError` (`redirect-refused`).
 */
export function nextRequest(
  request: OutgoingRequest,
  { status, headers }: HttpAnswer,
  followed: number,
): OutgoingRequest | undefined {
  const { redirects = 'refuse', method } = request
  const to = headers['location']
  if (redirects === 'answer' || !REDIRECTS.has(status) || to === undefined) return undefined
  if (redirects === 'refuse') throw new SendError('redirect-refused', `the answer is a redirect (status ${status})`)
  if (method !== 'GET' && method !== 'HEAD')
    throw new SendError('redirect-refused', `a redirect of ${method} is not followed`)
  if (followed >= MAX_REDIRECTS) throw new SendError('redirect-refused', `more than ${MAX_REDIRECTS} redirects`)
  if (!URL.canParse(to, request.url)) throw new SendError('redirect-refused', 'the redirect leads to no URL')
  const url = new URL(to, request.url)
  if (url.origin !== new URL(request.url).origin)
    throw new SendError('redirect-refused', 'the redirect leads to another host')
  return { ...request, url: url.href }
}
