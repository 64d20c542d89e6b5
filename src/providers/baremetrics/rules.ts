import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['baremetrics'],
    id: 'baremetrics-live-key',
    name: 'Baremetrics live API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    form: ['lk_', ['base62', 18, 24]],
    references: ['https://developers.baremetrics.com/reference/authentication'],
  }),
  namedSecret({
    vendor: ['baremetrics'],
    id: 'baremetrics-sandbox-key',
    name: 'Baremetrics sandbox API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.9,
    form: ['sk_', ['base62', 18, 24]],
    references: ['https://developers.baremetrics.com/reference/authentication'],
  }),
  namedSecret({
    vendor: ['baremetrics'],
    id: 'baremetrics-legacy-key',
    name: 'Baremetrics API key without a prefix',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 25]],
    references: ['https://developers.baremetrics.com/reference/authentication'],
  }),
])
