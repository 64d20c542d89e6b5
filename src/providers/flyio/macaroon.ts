import type { Facts, StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { unpack, type Packed } from './message-pack.ts'

/** Numbers of Fly.io's caveats. Source: README.md#format. */
const ORGANIZATION = 0
const VALIDITY = 4
const IS_USER = 10
const TAIL_BYTES = 32
const LAST_SECOND = 253_402_300_799

interface Macaroon {
  readonly location: string
  readonly caveats: readonly Packed[]
}

/**
 * Reads a bundle of macaroons, separated by commas: the first says what may be done, the others are discharges. The
 * signatures cannot be checked.
 */
export function checkBundle(secret: string): StructureCheck {
  const macaroons = secret.split(',').map((token) => parseMacaroon(token.slice(token.indexOf('_') + 1)))
  if (macaroons.some((macaroon) => macaroon === undefined)) return { verdict: 'fail', reason: 'it is no whole macaroon' }
  const [first] = macaroons
  const facts: Facts = {
    location: first?.location ?? '',
    tokens: macaroons.length,
    caveats: (first?.caveats.length ?? 0) / 2,
    ...Object.assign({}, ...pairs(first?.caveats ?? []).map(([kind, body]) => caveatFacts(kind, body))),
  }
  return { verdict: 'pass', facts }
}

/** MessagePack of [[key id, random bytes, …], location, [kind, body, kind, body …], tail]. */
function parseMacaroon(base64: string): Macaroon | undefined {
  const bytes = decodeBase64(base64)
  const fields = bytes === undefined ? undefined : unpack(bytes)
  if (!isList(fields) || fields.length !== 4) return undefined
  const [nonce, location, caveats, tail] = fields
  if (!isList(nonce) || !(nonce[0] instanceof Buffer) || !(nonce[1] instanceof Buffer)) return undefined
  if (typeof location !== 'string' || !isList(caveats) || caveats.length % 2 === 1) return undefined
  return tail instanceof Buffer && tail.length === TAIL_BYTES ? { location, caveats } : undefined
}

function isList(value: Packed | undefined): value is readonly Packed[] {
  return Array.isArray(value)
}

function pairs(caveats: readonly Packed[]): (readonly [Packed, Packed])[] {
  return caveats.flatMap((kind, i) => {
    const body = caveats[i + 1]
    return i % 2 === 0 && body !== undefined ? [[kind, body] as const] : []
  })
}

function caveatFacts(kind: Packed, body: Packed): Facts {
  if (!isList(body)) return {}
  const [first, second] = body
  if (kind === ORGANIZATION && typeof first === 'number') return { organizationId: first }
  if (kind === IS_USER && typeof first === 'number') return { userId: first }
  if (kind === VALIDITY && typeof second === 'number' && second >= 0 && second <= LAST_SECOND) {
    return { expiresAt: new Date(second * 1000).toISOString() }
  }
  return {}
}
