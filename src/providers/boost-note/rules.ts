import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['boostnote', 'boost note'],
    id: 'boost-note-access-token',
    name: 'Boost Note access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://boostnote.io'],
  }),
])
