import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { isDevelopmentPassword, isPlaceholderPassword } from '#core/placeholder-password.ts'

/** Names and networks reserved for documentation (RFC 2606, RFC 5737). */
const DOCUMENTATION =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/i
const LOCAL = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i
const PLACEHOLDER_HOST = /^(?:host(?:name)?|server|domain|url|proxy|my[-_]?\w*|your[-_.].*|.*[<{$%].*)$/i
const PRINTABLE = /^[\u0020-\u007e\u00a0-\ufffc]+$/
const PLACEHOLDER_TOKEN =
  /your|my[-_]?(?:token|key)|example|token[-_]?here|api[-_]?key|access[-_]?token|secret|placeholder|dummy|x{4}|insert|\$\{|\{\{|\.\.\./i

/** Examples of RFC 7617 and RFC 6749. */
const SPECIFICATION = /^(?:Aladdin:open ?sesame$|s6BhdRkqt3:)/i

/** A name of code or words with hyphens: letters, and digits only at the end of words. */
const IDENTIFIER = /^[a-z]+\d{0,2}(?:[._-][a-z]+\d{0,2})*$/i

/** Tokens that have a room of their own, to the letter; what is cut off is not among them. */
const OF_A_VENDOR =
  /^(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{82}|gl(?:pat|dt|rt|cbt)-[\w.-]{20,}|ATBB[A-Za-z0-9]{24}[0-9A-F]{8}|AT[A-Z]TT3xF[\w=-]{40,}|npm_[A-Za-z0-9]{36}|dckr_[a-z]{3}_[\w-]{27,}|hf_[A-Za-z]{34})$/

/** User and password of a URL or a command line. With the password "x-oauth-basic" the user is a GitHub token, another room's. */
export function checkUserPassword(secret: string, { user, host, port }: PartValues): StructureCheck {
  const password = decoded(secret)
  if (isPlaceholderPassword(password) || isPlaceholderPassword(secret)) return { verdict: 'reject' }
  if (secret === 'x-oauth-basic' || (user !== undefined && /[${}<>]/.test(user))) return { verdict: 'reject' }
  if (OF_A_VENDOR.test(secret) || (user !== undefined && OF_A_VENDOR.test(user))) return { verdict: 'reject' }
  if (host !== undefined && PLACEHOLDER_HOST.test(host)) return { verdict: 'reject' }
  const isLocal = host !== undefined && LOCAL.test(host)
  const facts: Facts = {
    ...(user === undefined || user === '' ? {} : { user: decoded(user) }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(isLocal ? { localHost: true } : {}),
  }
  if (host !== undefined && DOCUMENTATION.test(host)) return { verdict: 'doubt', reason: 'a host of documentation', facts }
  if (isDevelopmentPassword(password, user) && (host === undefined || isLocal || !/[.:]/.test(host)))
    return { verdict: 'doubt', reason: 'a default password of a development service', facts }
  return { verdict: 'neutral', facts }
}

/** The value of a Basic header: base64 of "user:password" (RFC 7617), or of "key:" as some services take it. */
export function checkBasicHeader(secret: string): StructureCheck {
  const text = decodeBase64(secret)?.toString('utf8')
  if (text === undefined || !PRINTABLE.test(text)) return { verdict: 'reject' }
  const colon = text.indexOf(':')
  const [user, password] = [text.slice(0, colon), text.slice(colon + 1)]
  if (colon < 0 || SPECIFICATION.test(text)) return { verdict: 'reject' }
  if (password === '')
    return isOpaqueToken(user) ? { verdict: 'neutral', facts: { keyAsUser: true } } : { verdict: 'reject' }
  return checkUserPassword(password, { user })
}

/** An opaque token in a header or a URL. JSON Web Tokens are another room's. */
export function checkToken(secret: string, { host }: PartValues): StructureCheck {
  if (/^eyJ[\w-]+\.ey/.test(secret) || !isOpaqueToken(secret)) return { verdict: 'reject' }
  if (isProse(secret)) return { verdict: 'doubt', reason: 'a sentence in base64' }
  if (host === undefined) return { verdict: 'neutral' }
  if (DOCUMENTATION.test(host)) return { verdict: 'doubt', reason: 'a host of documentation', facts: { host } }
  return { verdict: 'neutral', facts: LOCAL.test(host) ? { host, localHost: true } : { host } }
}

/** Long, of letters and digits mixed, and no words of documentation or code. */
function isOpaqueToken(text: string): boolean {
  if (text.length < 16 || PLACEHOLDER_TOKEN.test(text)) return false
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text)) return false
  return !IDENTIFIER.test(text)
}

/** Base64 of three words or more, which tests use. */
function isProse(token: string): boolean {
  const text = decodeBase64(token)?.toString('latin1') ?? ''
  return /^[A-Za-z',.]+(?: [A-Za-z',.]+){2,}[.!?]?$/.test(text)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
