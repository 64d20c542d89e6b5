import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['formio', 'form.io'],
    id: 'form-io-access-token',
    name: 'Form.io access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 310], '.', ['base64url', 43]],
    references: ['https://form.io'],
  }),
  namedSecret({
    vendor: ['formio', 'form.io'],
    words: ['key', 'secret', 'token'],
    id: 'form-io-api-key',
    name: 'Form.io API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 30]],
    references: ['https://form.io'],
  }),
])
