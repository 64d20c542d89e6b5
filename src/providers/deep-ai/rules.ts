import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deepai'],
    words: ['key', 'token', 'secret'],
    id: 'deep-ai-api-key',
    name: 'DeepAI API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://deepai.org'],
  }),
  namedSecret({
    vendor: ['deepai'],
    id: 'deep-ai-api-key-letters-and-digits',
    name: 'DeepAI API key (letters and digits)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 36]],
    references: ['https://deepai.org'],
  }),
])
