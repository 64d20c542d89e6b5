import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apptivo'],
    id: 'apptivo-api-key',
    name: 'Apptivo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 36], '-', ['base64url', 32]],
    references: ['https://www.apptivo.com'],
  }),
  namedSecret({
    vendor: ['apptivo'],
    words: ['key', 'secret', 'token'],
    id: 'apptivo-access-key',
    name: 'Apptivo access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 32, 48]],
    references: ['https://www.apptivo.com'],
  }),
])
