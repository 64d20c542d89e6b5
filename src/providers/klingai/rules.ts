import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['klingai', 'kling ai', 'kling access', 'kling secret', 'kling api'],
    words: ['secret', 'key', 'token'],
    id: 'klingai-secret-key',
    name: 'Kling AI access or secret key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://app.klingai.com/global/dev/document-api'],
  }),
])
