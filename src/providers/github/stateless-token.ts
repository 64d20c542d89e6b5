import type { Facts, StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

/** Reads a stateless installation token, `ghs_<app id>_<JWT>`. GitHub's signature over it is not checked. */
export function checkStatelessToken(token: string): StructureCheck {
  const [, appId, jwt] = /^ghs_(\d+)_(.+)$/.exec(token) ?? []
  const [header, payload] = (jwt ?? '').split('.').map(decodeBase64Json)
  if (header?.['alg'] === undefined || payload === undefined) {
    return { verdict: 'fail', reason: 'the part after the app id is no JSON Web Token' }
  }
  const issuer = payload['iss']
  const expiresAt = isoTime(payload['exp'])
  const facts: Facts = {
    appId: Number(appId),
    ...(typeof issuer === 'string' ? { issuer } : {}),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }
  return { verdict: 'pass', facts }
}

const LAST_SECOND = 253_402_300_799

function isoTime(seconds: unknown): string | undefined {
  return typeof seconds === 'number' && seconds >= 0 && seconds <= LAST_SECOND
    ? new Date(seconds * 1000).toISOString()
    : undefined
}
