import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['amplitude'],
    words: ['secret'],
    id: 'amplitude-secret-key',
    name: 'Amplitude secret key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://amplitude.com/docs/apis/authentication'],
  }),
  namedSecret({
    vendor: ['amplitude'],
    words: ['key', 'token', 'init'],
    id: 'amplitude-api-key',
    name: 'Amplitude API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://amplitude.com/docs/apis/authentication'],
  }),
])
