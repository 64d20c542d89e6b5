import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coinbase', 'cdp api', 'cdp key'],
    id: 'coinbase-cdp-api-key',
    name: 'Coinbase CDP secret API key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    form: [['base64', 86], '=='],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  }),
  namedSecret({
    vendor: ['cdp wallet', 'coinbase wallet'],
    words: ['secret', 'key'],
    id: 'coinbase-wallet-secret',
    name: 'Coinbase CDP wallet secret',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    form: ['MIG', ['base64', 181]],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  }),
  namedSecret({
    vendor: ['coinbase'],
    words: ['secret'],
    id: 'coinbase-legacy-api-secret',
    name: 'Coinbase API secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 32]],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  }),
  namedSecret({
    vendor: ['coinbase'],
    id: 'coinbase-oauth-token',
    name: 'Coinbase OAuth token or client secret',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 64]],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  }),
  namedSecret({
    vendor: ['coinbase commerce', 'x cc api key', 'cc api key'],
    id: 'coinbase-commerce-api-key',
    name: 'Coinbase Commerce API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  }),
])
