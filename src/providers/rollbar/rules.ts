import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rollbar'],
    id: 'rollbar-access-token',
    name: 'Rollbar access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://docs.rollbar.com'],
  }),
  namedSecret({
    vendor: ['rollbar'],
    id: 'rollbar-access-token-of-the-newer-form',
    name: 'Rollbar access token of the newer form',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 128]],
    references: ['https://docs.rollbar.com'],
  }),
  namedSecret({
    vendor: ['rollbar'],
    words: ['token'],
    id: 'rollbar-access-token-letters',
    name: 'Rollbar access token (letters)',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://docs.rollbar.com'],
  }),
])
