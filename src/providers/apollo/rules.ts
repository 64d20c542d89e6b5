import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apollo'],
    words: ['key', 'token', 'secret'],
    id: 'apollo-api-key',
    name: 'Apollo.io API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://apollographql.com/docs/graphos/api-keys'],
  }),
  namedSecret({
    vendor: ['apollo'],
    id: 'apollo-graph-api-key',
    name: 'Apollo GraphOS graph API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['service:', ['base64url', 1, 64], ':', ['base64url', 22]],
    references: ['https://apollographql.com/docs/graphos/api-keys'],
  }),
  namedSecret({
    vendor: ['apollo'],
    id: 'apollo-personal-api-key',
    name: 'Apollo GraphOS personal API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['user:', ['base62', 2], '.', ['base64url', 6, 64], ':', ['base64url', 22]],
    references: ['https://apollographql.com/docs/graphos/api-keys'],
  }),
])
