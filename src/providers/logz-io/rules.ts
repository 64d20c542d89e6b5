import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['logzio', 'logz.io', 'logz io'],
    words: ['token', 'secret', 'key'],
    id: 'logz-io-shipping-token',
    name: 'Logz.io shipping token',
    kind: 'access-token',
    severity: 'medium',
    form: [['lower', 32]],
    references: ['https://logz.io'],
  }),
  namedSecret({
    vendor: ['logzio', 'logz.io', 'logz io'],
    words: ['token', 'key', 'secret'],
    id: 'logz-io-api-token',
    name: 'Logz.io API token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://logz.io'],
  }),
])
