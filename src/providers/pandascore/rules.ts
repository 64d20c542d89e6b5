import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pandascore'],
    words: ['key', 'token', 'secret'],
    id: 'pandascore-access-token',
    name: 'PandaScore access token',
    kind: 'access-token',
    severity: 'low',
    form: [['base64url', 51]],
    references: ['https://developers.pandascore.co'],
  }),
])
