import type { Facts, StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

const NO_JSON = 'no JSON in base64'

/** `glc_` + base64 of JSON: `o` organisation, `n` name of the token, `k` the key, `m.r` region. */
export function checkCloudToken(token: string): StructureCheck {
  const json = decodeBase64Json(token.replace(/^glc_/, ''))
  if (json === undefined) return /\d/.test(token) ? { verdict: 'fail', reason: NO_JSON } : { verdict: 'reject' }
  if (typeof json['k'] !== 'string' || typeof json['n'] !== 'string')
    return { verdict: 'fail', reason: 'no key in the JSON' }
  const meta = json['m']
  const region = typeof meta === 'object' && meta !== null && 'r' in meta ? meta.r : undefined
  return { verdict: 'pass', facts: factsOf({ organizationId: json['o'], tokenName: json['n'], region }) }
}

/** Base64 of JSON: `k` the key, `n` its name, `id` the organisation. Anything else that starts like it is no key. */
export function checkLegacyKey(key: string): StructureCheck {
  const json = decodeBase64Json(key)
  if (json === undefined) return { verdict: 'fail', reason: NO_JSON }
  if (typeof json['k'] !== 'string' || typeof json['n'] !== 'string' || typeof json['id'] !== 'number')
    return { verdict: 'reject' }
  return { verdict: 'pass', facts: factsOf({ organizationId: json['id'], keyName: json['n'] }) }
}

function factsOf(values: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    ),
  )
}
