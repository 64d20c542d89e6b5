import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['speechtext.ai', 'speechtextai', 'speechtext'],
    id: 'speech-text-ai-api-key',
    name: 'SpeechText.AI API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://speechtext.ai'],
  }),
])
