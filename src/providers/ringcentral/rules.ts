import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ring central'],
    words: ['secret', 'token', 'key'],
    id: 'ringcentral-client-secret',
    name: 'RingCentral client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://developers.ringcentral.com'],
  }),
  namedSecret({
    vendor: ['ring central'],
    words: ['secret', 'token', 'key'],
    id: 'ringcentral-long-client-secret',
    name: 'RingCentral client secret (longer form)',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 43, 64]],
    references: ['https://developers.ringcentral.com'],
  }),
])
