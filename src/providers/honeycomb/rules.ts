import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const KEYS = 'https://docs.honeycomb.io/api/authentication'

/** The third letter varies. */
const prefixes = (end: string): string[] => 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `hc${letter}${end}`)
const managementId = (seed: string): string => `hcamk_01${fake(`honeycomb/${seed}`, 'base36', 24)}`

export const rules = defineRules([
  {
    id: 'honeycomb-ingest-key',
    name: 'Honeycomb ingest key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.97,
    keywords: prefixes('ik_'),
    startsWithKeyword: true,
    pattern: /(?<secret>hc[a-z]ik_[0-9a-z]{58})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `HONEYCOMB_API_KEY=hcaik_${fake('honeycomb/a', 'base36', 58)}`,
      `X-Honeycomb-Team: hcxik_${fake('honeycomb/b', 'base36', 58)}`,
    ],
    rejects: () => [
      `hcaik_${fake('honeycomb/a', 'base36', 57)}`,
      `hcaik_${fake('honeycomb/a', 'base36', 59)}`,
      `xhcaik_${fake('honeycomb/a', 'base36', 58)}`,
    ],
    references: [KEYS],
  },
  {
    id: 'honeycomb-management-key',
    name: 'Honeycomb management key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: prefixes('mk_'),
    startsWithKeyword: true,
    pattern: /(?<keyId>hc[a-z]mk_[0-9a-z]{26})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    secret: 'keySecret',
    companions: [
      {
        part: 'keySecret',
        pattern: /(?<keySecret>[0-9a-z]{32})/,
        withinBytes: 256,
        notBeside: 'A-Za-z0-9',
        minEntropyBits: 3,
      },
    ],
    matches: () => [
      `HONEYCOMB_KEY_ID=${managementId('a')}\nHONEYCOMB_KEY_SECRET=${fake('honeycomb/secret', 'base36', 32)}`,
      `Authorization: Bearer ${managementId('b')}:${fake('honeycomb/other', 'base36', 32)}`,
    ],
    rejects: () => [managementId('a').slice(0, -1), `x${managementId('a')}`],
    references: [KEYS],
  },
  namedSecret({
    vendor: ['honeycomb', 'honeycomb team'],
    words: ['key', 'token', 'team', 'secret'],
    id: 'honeycomb-configuration-key',
    name: 'Honeycomb configuration key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 22]],
    references: [KEYS],
  }),
  namedSecret({
    vendor: ['honeycomb', 'honeycomb team'],
    id: 'honeycomb-classic-key',
    name: 'Honeycomb Classic API key',
    kind: 'api-key',
    severity: 'high',
    words: ['api key', 'write key', 'team', 'token', 'secret'],
    form: [['hex', 32]],
    references: [KEYS],
  }),
])
