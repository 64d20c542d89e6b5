import { decodeBase64, decodeBase64Json } from '#base/encoding.ts'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'

/** Keys of a Secret whose values are no secrets, unless they hold a URL with a password. */
const PUBLIC_KEY =
  /^(?:(?:.*[-_.])?(?:user(?:name)?|login|e?mail|host(?:name)?|port|db|db-?name|database|region|bucket|endpoint|ur[il]|server|namespace|enabled)|name|kind|type|tls\.crt|ca(?:[-_.]?(?:bundle|cert|crt))?|.*\.(?:crt|pub|cer)|.*cert(?:ificate)?)$/i
const URL_WITH_PASSWORD = /:\/\/[^/\s:]*:[^@\s]+@/
const PLACEHOLDER =
  /^(?:pass(?:word|wd)?|secret|change-?me|admin|root|user|test|example|todo|xxx+|my-?\w*|your-?\w*)\d?$|\$\{|\{\{|<[a-z]/i
const PRINTABLE = /^[\t\n\r\u0020-\u007e\u00a0-\ufffc]+$/

/**
 * A value of a Secret manifest's `data`: base64 of readable text. Only what decodes to readable text is taken, so that
 * words of other manifests in the same file, which are base64 by chance, are not.
 */
export function checkSecretValue(secret: string, { key = '' }: PartValues): StructureCheck {
  if (secret.length % 4 !== 0 || /^\.?docker(?:configjson|cfg)$/i.test(key)) return { verdict: 'reject' }
  const value = decodeBase64(secret)?.toString('utf8')
  if (value === undefined || !PRINTABLE.test(value) || value.trim().length < 6) return { verdict: 'reject' }
  if (PUBLIC_KEY.test(key) && !URL_WITH_PASSWORD.test(value)) return { verdict: 'reject' }
  if (PLACEHOLDER.test(value.trim()) || isFlag(value.trim())) return { verdict: 'reject' }
  return { verdict: 'neutral', facts: { key, bytes: value.length, ...contentOf(value) } }
}

function isFlag(value: string): boolean {
  return /^(?:true|false|enabled|disabled|default|\d{1,5}|-----BEGIN (?:CERTIFICATE|PUBLIC)[^]*)$/i.test(value)
}

function contentOf(value: string): Facts {
  if (value.includes('PRIVATE KEY-----')) return { content: 'private key' }
  if (URL_WITH_PASSWORD.test(value)) return { content: 'URL with password' }
  return /^\s*[{[]/.test(value) ? { content: 'JSON' } : {}
}

/** A `.dockerconfigjson`: registries with a user and a password, in clear or joined in base64. */
export function checkDockerConfig(secret: string): StructureCheck {
  const config = decodeBase64Json(secret)
  if (config === undefined) return { verdict: 'fail', reason: 'no JSON inside' }
  const auths = Object.entries(objectIn(config['auths']) ?? config)
  const logins = auths.flatMap(([registry, entry]) => {
    const user = userOf(objectIn(entry))
    return user === undefined ? [] : [{ registry, user }]
  })
  const [first] = logins
  if (first === undefined) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { ...first, registries: logins.length } }
}

function userOf(entry: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const { auth, username, password } = entry ?? {}
  const joined = typeof auth === 'string' ? decodeBase64(auth)?.toString('utf8') : undefined
  const split = /^([^:]+):(.+)$/s.exec(joined ?? '')
  if (split !== null) return PLACEHOLDER.test(split[2]!) ? undefined : split[1]!
  if (typeof username !== 'string' || typeof password !== 'string' || PLACEHOLDER.test(password)) return undefined
  return username
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** A whole kubeconfig in base64 that holds a credential. */
export function checkKubeconfig(secret: string): StructureCheck {
  const text = decodeBase64(secret)?.toString('utf8') ?? ''
  if (!/^kind:\s*Config\b/m.test(text)) return { verdict: 'reject' }
  const found = ['client-key-data', 'token', 'password'].filter((name) => new RegExp(`^\\s*${name}:\\s*\\S`, 'm').test(text))
  if (found.length === 0) return { verdict: 'reject' }
  const server = /^\s*(?:- )?server:\s*(\S{1,300})/m.exec(text)?.[1]
  return { verdict: 'pass', facts: { holds: found.join(', '), ...(server === undefined ? {} : { server }) } }
}

/** A key of an EncryptionConfiguration: 16, 24 or 32 bytes. */
export function checkEncryptionKey(secret: string): StructureCheck {
  const length = decodeBase64(secret)?.length ?? 0
  return [16, 24, 32].includes(length) ? { verdict: 'pass', facts: { bits: length * 8 } } : { verdict: 'reject' }
}
