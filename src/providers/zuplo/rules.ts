import { crc32Of } from '#base/encoding.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const checksum = (body: string): string => crc32Of(body).toString(16).padStart(8, '0')
const key = (seed: string): string => {
  const body = fake(`zuplo/${seed}`, 'hex', 32)
  return `zpka_${body}_${checksum(body)}`
}

/** The last eight hex digits are the CRC-32 of the 32 before them. */
function checkKey(secret: string): StructureCheck {
  const [, body = '', sum] = secret.split('_')
  return checksum(body) === sum ? { verdict: 'pass' } : { verdict: 'fail', reason: 'checksum' }
}

export const rules = defineRules([
  {
    id: 'zuplo-api-key',
    name: 'Zuplo API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['zpka_'],
    startsWithKeyword: true,
    pattern: /(?<secret>zpka_[0-9a-z]{32}_[0-9a-z]{8})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    check: checkKey,
    matches: () => [`API_KEY=${key('a')}`, `Authorization: Bearer ${key('b')}`],
    rejects: () => [`${key('a').slice(0, -8)}00000000`, key('a').slice(0, -1), 'zpka_…'],
    references: ['https://zuplo.com/docs/articles/api-key-best-practices'],
  },
])
