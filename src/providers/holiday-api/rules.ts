import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['holidayapi', 'holiday api'],
    words: ['key', 'token', 'secret'],
    id: 'holiday-api-api-key',
    name: 'Holiday API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://holidayapi.com/docs'],
  }),
  namedSecret({
    vendor: ['holidayapi', 'holiday api'],
    id: 'holiday-api-api-key-of-four-groups',
    name: 'Holiday API API key of four groups',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 6], '-', ['base36', 5], '-', ['base36', 16], '-', ['base36', 6]],
    references: ['https://holidayapi.com/docs'],
  }),
])
