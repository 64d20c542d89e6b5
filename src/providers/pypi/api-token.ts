import type { Facts, StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { parseMacaroon } from './macaroon.ts'

const PREFIX = 'pypi-'
const MAX_LISTED = 20
const LAST_SECOND = 253_402_300_799

/** Reads the macaroon inside a token: its site, its id, and what its caveats narrow it to. The signature cannot be checked. */
export function checkApiToken(token: string): StructureCheck {
  const bytes = decodeBase64(token.slice(PREFIX.length))
  const macaroon = bytes === undefined ? undefined : parseMacaroon(bytes)
  if (macaroon === undefined) return { verdict: 'fail', reason: 'it is no whole macaroon' }
  const facts: Facts = {
    site: macaroon.location,
    tokenId: tokenId(macaroon.identifier),
    caveats: macaroon.caveats.length,
    ...Object.assign({}, ...macaroon.caveats.map((caveat) => caveatFacts(caveat.toString('utf8')))),
  }
  return { verdict: 'pass', facts }
}

/** A UUID, as text or as its 16 bytes. */
function tokenId(identifier: Buffer): string {
  if (identifier.length !== 16) return identifier.toString('utf8')
  const hex = identifier.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/**
 * Since 2022 a caveat is a JSON array that starts with its kind: 0 expiry, not before; 1 project names; 2 project ids;
 * 3 user; 4 publisher. Before, it was an object with `permissions`, or with `nbf` and `exp`.
 */
function caveatFacts(text: string): Facts {
  const value = parseJson(text)
  if (Array.isArray(value)) return taggedFacts(value)
  if (typeof value !== 'object' || value === null) return {}
  if ('exp' in value && 'nbf' in value) return expiryFacts(value.exp, value.nbf)
  if (!('permissions' in value)) return {}
  const { permissions } = value
  if (permissions === 'user') return { scope: 'all projects of the user' }
  if (typeof permissions !== 'object' || permissions === null || !('projects' in permissions)) return {}
  return listFact('projects', permissions.projects)
}

function taggedFacts([kind, first, second]: readonly unknown[]): Facts {
  switch (kind) {
    case 0:
      return expiryFacts(first, second)
    case 1:
      return listFact('projects', first)
    case 2:
      return listFact('projectIds', first)
    case 3:
      return typeof first === 'string' ? { userId: first } : {}
    case 4:
      return typeof first === 'string' ? { publisherId: first } : {}
    default:
      return {}
  }
}

function expiryFacts(expiresAt: unknown, notBefore: unknown): Facts {
  const facts: Record<string, string> = {}
  if (isTime(expiresAt)) facts['expiresAt'] = new Date(expiresAt * 1000).toISOString()
  if (isTime(notBefore)) facts['notBefore'] = new Date(notBefore * 1000).toISOString()
  return facts
}

function isTime(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && seconds >= 0 && seconds <= LAST_SECOND
}

function listFact(name: string, list: unknown): Facts {
  if (!Array.isArray(list)) return {}
  const texts = list.filter((entry) => typeof entry === 'string').slice(0, MAX_LISTED)
  return texts.length === 0 ? {} : { [name]: texts.join(', ') }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
