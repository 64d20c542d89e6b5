import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['semaphore'],
    words: ['token', 'key', 'auth', 'secret'],
    id: 'semaphore-api-token',
    name: 'Semaphore API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base36', 32]],
    references: ['https://docs.semaphore.io'],
  }),
  namedSecret({
    vendor: ['semaphore'],
    words: ['token', 'secret', 'key'],
    id: 'semaphore-api-token-of-the-newer-form',
    name: 'Semaphore API token of the newer form',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 20]],
    references: ['https://docs.semaphore.io'],
  }),
])
