import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['codecov'],
    words: ['token', 'key', 'secret'],
    id: 'codecov-token',
    name: 'Codecov token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
  }),
  namedSecret({
    vendor: ['codecov'],
    words: ['token', 'key', 'secret'],
    id: 'codecov-access-token',
    name: 'Codecov access token of another form',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
  }),
])
