import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deepgram'],
    id: 'deepgram-api-key',
    name: 'Deepgram API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  }),
])
