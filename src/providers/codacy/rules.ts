import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['codacy'],
    words: ['token', 'key', 'secret'],
    id: 'codacy-project-token',
    name: 'Codacy repository API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
  }),
  namedSecret({
    vendor: ['codacy'],
    words: ['token', 'key', 'secret'],
    id: 'codacy-account-token',
    name: 'Codacy account API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
  }),
])
