import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['keen'],
    words: ['key', 'token', 'secret', 'auth', 'master'],
    id: 'keen-api-key',
    name: 'Keen API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 64]],
    references: ['https://keen.io/docs/api/'],
  }),
  namedSecret({
    vendor: ['keen'],
    words: ['key', 'token', 'secret', 'auth', 'master'],
    id: 'keen-legacy-key',
    name: 'Keen API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 128, 256]],
    references: ['https://keen.io/docs/api/'],
  }),
])
