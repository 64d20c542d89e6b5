import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['contentstack'],
    id: 'contentstack-token',
    name: 'Contentstack token',
    kind: 'access-token',
    severity: 'high',
    form: ['cs', ['hex', 32]],
    references: ['https://www.contentstack.com/docs/developers/apis'],
  }),
  namedSecret({
    vendor: ['contentstack'],
    id: 'contentstack-token-letters',
    name: 'Contentstack token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: ['cs', ['base36', 32]],
    references: ['https://www.contentstack.com/docs/developers/apis'],
  }),
])
