import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['uploadcare'],
    words: ['secret', 'private', 'token', 'key'],
    id: 'uploadcare-secret-key',
    name: 'Uploadcare secret key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 20]],
    references: ['https://uploadcare.com/docs/'],
  }),
])
