import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const LENGTH = 128
const key = (seed: string): string => `key_${fake(`runway/${seed}`, 'hex', LENGTH)}`

export const rules = defineRules([
  {
    id: 'runway-api-secret',
    name: 'Runway API secret',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['key_'],
    startsWithKeyword: true,
    pattern: /(?<secret>key_[0-9A-Za-z]{128})/,
    check: lettersCheck(/^key_[0-9a-f]{128}$/, 0.9),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`RUNWAYML_API_SECRET=${key('a')}`, `"apiKey": "${key('b')}"`, key('c')],
    rejects: () => [key('a').slice(0, -1), `${key('b')}0`, `public_${key('c')}`],
    references: ['https://docs.dev.runwayml.com'],
  },
])
