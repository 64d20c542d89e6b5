import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['elastic email'],
    id: 'elasticemail-api-key',
    name: 'Elastic Email API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 96]],
    references: ['https://elasticemail.com/developers'],
  }),
  namedSecret({
    vendor: ['elastic email'],
    words: ['key', 'token', 'secret'],
    id: 'elasticemail-legacy-api-key',
    name: 'Elastic Email API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://elasticemail.com/developers'],
  }),
])
