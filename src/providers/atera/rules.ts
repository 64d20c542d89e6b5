import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['atera'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'atera-api-key',
    name: 'Atera API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32]],
    references: ['https://app.atera.com/apidocs/'],
  }),
  namedSecret({
    vendor: ['atera'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'atera-api-key-letters',
    name: 'Atera API key (letters)',
    kind: 'api-key',
    severity: 'critical',
    form: [['base36', 32]],
    references: ['https://app.atera.com/apidocs/'],
  }),
])
