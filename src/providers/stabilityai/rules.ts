import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const LENGTH = 48
const key = (seed: string): string => `sk-${fake(`stabilityai/${seed}`, 'base62', LENGTH)}`

export const rules = defineRules([
  namedSecret({
    vendor: ['stability', 'stable diffusion', 'dream studio'],
    id: 'stabilityai-api-key',
    name: 'Stability AI API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    form: ['sk-', ['base62', 48]],
    references: ['https://platform.stability.ai/docs/api-reference'],
  }),
  {
    id: 'stabilityai-unnamed-api-key',
    name: 'Stability AI API key, or one of the same form from another vendor',
    kind: 'api-key',
    severity: 'medium',
    // Beside another vendor's name, the rule of that vendor is the more confident.
    confidence: 0.6,
    keywords: ['sk-'],
    startsWithKeyword: true,
    pattern: /(?<secret>sk-[A-Za-z0-9]{48})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    check: (secret) => ({
      verdict: /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 'neutral' : 'reject',
    }),
    matches: () => [`API_KEY=${key('a')}`, `Authorization: Bearer ${key('b')}`, key('c')],
    rejects: () => [key('a').slice(0, -1), `${key('b')}0`, `ri${key('c')}`],
    references: ['https://platform.stability.ai/docs/api-reference'],
    overlaps: ['web-auth-bearer-header'],
  },
])
