import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['shutterstock'],
    id: 'shutterstock-access-token',
    name: 'Shutterstock access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    form: ['v2/', ['base64url', 46, 500]],
    references: ['https://api-reference.shutterstock.com'],
  }),
  namedSecret({
    vendor: ['shutterstock'],
    words: ['secret', 'token', 'key'],
    id: 'shutterstock-consumer-secret',
    name: 'Shutterstock consumer secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 16]],
    references: ['https://api-reference.shutterstock.com'],
  }),
])
