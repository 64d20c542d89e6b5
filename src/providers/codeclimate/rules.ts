import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['codeclimate', 'code climate', 'cc test reporter'],
    id: 'codeclimate-test-reporter-id',
    name: 'Code Climate test reporter id',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 64]],
    references: ['https://developer.codeclimate.com/#authentication'],
  }),
  namedSecret({
    vendor: ['codeclimate', 'code climate'],
    words: ['token', 'key', 'secret'],
    id: 'codeclimate-api-token',
    name: 'Code Climate API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://developer.codeclimate.com/#authentication'],
  }),
])
