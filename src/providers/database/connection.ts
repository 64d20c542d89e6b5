import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { isDevelopmentPassword, isPlaceholderPassword } from '#core/placeholder-password.ts'

/** Names and networks reserved for documentation (RFC 2606, RFC 5737). */
const DOCUMENTATION =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/i
const LOCAL = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i
const PLACEHOLDER_HOST = /^(?:host(?:name)?|server(?:name)?|my[-_]?host|your[-_].*|.*[<{$%].*|\[(?![0-9a-f:.]+\]$).*)$/i

/** A connection with a password: who, where, and whether it is worth anything. The password itself proves nothing. */
export function checkConnection(secret: string, { user, host, port, database }: PartValues): StructureCheck {
  const password = decoded(secret)
  if (isPlaceholderPassword(password) || isPlaceholderPassword(secret)) return { verdict: 'reject' }
  if (host !== undefined && PLACEHOLDER_HOST.test(host)) return { verdict: 'reject' }
  const facts: Facts = {
    ...(user === undefined || user === '' ? {} : { user: decoded(user) }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(database === undefined || database === '' ? {} : { database }),
    ...(host !== undefined && LOCAL.test(host) ? { localHost: true } : {}),
  }
  if (host !== undefined && DOCUMENTATION.test(host)) return { verdict: 'doubt', reason: 'a host of documentation', facts }
  if (isDevelopmentPassword(password, user) && (host === undefined || isDevelopmentHost(host)))
    return { verdict: 'doubt', reason: 'a default password of a development service', facts }
  return { verdict: 'neutral', facts }
}

/** Local, or a name without a dot as containers have. */
function isDevelopmentHost(host: string): boolean {
  return LOCAL.test(host) || !/[.:]/.test(host)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
