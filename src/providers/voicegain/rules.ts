import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['voicegain'],
    id: 'voicegain-access-token',
    name: 'Voicegain JWT',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 10, 200], '.eyJ', ['base64url', 20, 600], '.', ['base64url', 40, 100]],
    references: ['https://docs.voicegain.ai'],
  }),
])
