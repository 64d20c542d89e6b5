import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CHECKLY_API_KEY',
    id: 'checkly-hq-user-api-key',
    name: 'Checkly user API key',
    kind: 'api-key',
    severity: 'high',
    form: ['cu_', ['hex', 32]],
    references: ['https://www.checklyhq.com/docs/'],
  }),
  namedSecret({
    vendor: ['checkly'],
    words: ['key', 'token', 'secret'],
    id: 'checkly-hq-api-key-of-the-older-form',
    name: 'Checkly API key of the older form',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.checklyhq.com/docs/'],
  }),
  namedSecret({
    vendor: ['checkly'],
    id: 'checkly-hq-api-key-letters',
    name: 'Checkly API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.checklyhq.com/docs/'],
  }),
  namedSecret({
    vendor: ['checkly'],
    id: 'checkly-hq-service-api-key',
    name: 'Checkly service API key',
    kind: 'api-key',
    severity: 'high',
    form: ['sv_', ['hex', 32]],
    references: ['https://www.checklyhq.com/docs/'],
  }),
])
