import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['polymarket', 'poly builder', 'poly api', 'clob api'],
    words: ['secret', 'token', 'key'],
    id: 'polymarket-api-secret',
    name: 'Polymarket API secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64', 40, 48]],
    references: ['https://docs.polymarket.com'],
  }),
  namedSecret({
    vendor: ['polymarket', 'poly builder', 'poly api', 'clob api'],
    words: ['passphrase', 'pass phrase'],
    id: 'polymarket-passphrase',
    name: 'Polymarket API passphrase',
    kind: 'password',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://docs.polymarket.com'],
  }),
  namedSecret({
    vendor: ['polymarket', 'poly builder', 'poly api', 'clob api'],
    words: ['key', 'secret', 'token'],
    id: 'polymarket-api-key',
    name: 'Polymarket API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.polymarket.com'],
  }),
])
