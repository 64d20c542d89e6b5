import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { isDevelopmentPassword, isPlaceholderPassword } from '#core/placeholder-password.ts'

/** Names reserved for documentation (RFC 2606). */
const DOCUMENTATION = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i

/** A login of a file: host and user become facts; templates and words of documentation are no passwords. */
export function checkLogin(secret: string, { user, host, port, database }: PartValues): StructureCheck {
  if (isPlaceholderPassword(secret) || secret.length < 3) return { verdict: 'reject' }
  const facts: Facts = {
    ...(user === undefined ? {} : { user }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined || !/^\d+$/.test(port) ? {} : { port: Number(port) }),
    ...(database === undefined || database === '*' ? {} : { database }),
  }
  if (host !== undefined && DOCUMENTATION.test(host)) return { verdict: 'doubt', reason: 'a host of documentation', facts }
  if (isDevelopmentPassword(secret, user) && (host === undefined || !host.includes('.')))
    return { verdict: 'doubt', reason: 'a default password of a development service', facts }
  return { verdict: 'neutral', facts }
}

/** The value of `name = …` in a part of an INI file. */
export function iniValue(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\n)[ \\t]*${name}[ \\t]*[=:][ \\t]*["']?([^\\s"']{1,128})`).exec(text)?.[1]
}
