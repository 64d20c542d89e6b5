import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (prefix: string): string =>
  `${prefix}.${fake(`onfido/${prefix}`, 'base64url', 11)}.${fake(`onfido/${prefix}/2`, 'base62', 32)}`

export const rules = defineRules([
  {
    id: 'onfido-api-token',
    name: 'Onfido API token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['api_live', 'api_sandbox'],
    startsWithKeyword: true,
    pattern: /(?<secret>api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[\w-]{6,64}(?:\.[\w-]{16,64})?)/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => {
      const sandbox = secret.startsWith('api_sandbox')
      return { verdict: secret.length > 36 && /\d/.test(secret) ? 'neutral' : 'reject', facts: { sandbox } }
    },
    matches: () => [`ONFIDO_API_TOKEN=${token('api_live')}`, `Authorization: Token token=${token('api_sandbox_us')}`],
    rejects: () => ['ONFIDO_API_TOKEN=api_live.xyz', 'const x = api_live.connection_manager_of_the_service'],
    references: ['https://documentation.onfido.com/api/latest/#authentication'],
  },
])
