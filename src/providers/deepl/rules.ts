import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deepl'],
    id: 'deepl-free-api-key',
    name: 'DeepL free API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid'], ':fx'],
    references: ['https://developers.deepl.com'],
  }),
  namedSecret({
    vendor: ['deepl'],
    words: ['key', 'token', 'auth', 'secret'],
    id: 'deepl-api-key',
    name: 'DeepL API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://developers.deepl.com'],
  }),
])
