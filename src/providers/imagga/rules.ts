import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['imagga'],
    words: ['secret', 'key', 'token'],
    id: 'imagga-api-secret',
    name: 'Imagga API secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://docs.imagga.com'],
  }),
  namedSecret({
    vendor: ['imagga'],
    words: ['auth', 'token', 'basic', 'key', 'secret'],
    id: 'imagga-authorization',
    name: 'Imagga authorization',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64', 72]],
    references: ['https://docs.imagga.com'],
  }),
])
