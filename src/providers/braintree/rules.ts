import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'
const token = (stage: string): string =>
  `access_token$${stage}$${fake(`braintree/${stage}`, 'base36', 16)}$${fake(`braintree/${stage}/2`, 'hex', 32)}`

export const rules = defineRules([
  {
    id: 'braintree-access-token',
    name: 'Braintree access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.98,
    keywords: ['access_token$'],
    startsWithKeyword: true,
    pattern: /(?<secret>access_token\$(?:production|sandbox)\$(?<merchantId>[0-9a-z]{16})\$[0-9a-f]{32})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    check: (secret) => ({ verdict: 'neutral', facts: { sandbox: secret.includes('$sandbox$') } }),
    matches: () => [`accessToken: "${token('production')}"`, `BRAINTREE_ACCESS_TOKEN='${token('sandbox')}'`],
    rejects: () => ['access_token$production$id$secret', token('production').slice(0, -1)],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['braintree'],
    id: 'braintree-private-key',
    name: 'Braintree private key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32]],
    words: ['private', 'secret', 'key', 'token'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['braintree'],
    id: 'braintree-tokenization-key',
    name: 'Braintree tokenization key',
    kind: 'api-key',
    severity: 'low',
    form: ['production_', ['base36', 8], '_', ['base36', 16]],
    confidence: 0.9,
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['braintree'],
    id: 'braintree-sandbox-tokenization-key',
    name: 'Braintree sandbox tokenization key',
    kind: 'api-key',
    severity: 'low',
    form: ['sandbox_', ['base36', 8], '_', ['base36', 16]],
    confidence: 0.9,
    references: [DOCS],
  }),
])
