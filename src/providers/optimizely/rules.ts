import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (seed: string): string => `2:${fake(`optimizely/${seed}`, 'base64url', 52)}`

export const rules = defineRules([
  {
    id: 'optimizely-access-token',
    name: 'Optimizely personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['optimizely'],
    startsWithKeyword: true,
    pattern: /optimizely[\s\S]{0,80}?[\s"'=>(](?<secret>[0-9A-Za-z:_-]{54})/i,
    notBefore: '',
    notAfter: '\\w:-',
    minEntropyBits: 3.5,
    check: (secret) => ({
      verdict: /^[\w-]+:[\w-]+$/.test(secret) && /\d/.test(secret) && /[A-Z]/.test(secret) ? 'neutral' : 'reject',
    }),
    matches: () => [`OPTIMIZELY_TOKEN=${token('a')}`, `Optimizely Authorization: Bearer ${token('b')}`],
    rejects: () => [`TOKEN=${token('a')}`, `OPTIMIZELY_TOKEN=${token('a').slice(1)}`, `OPTIMIZELY_TOKEN=${token('a')}0`],
    references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-token'],
  },
])
