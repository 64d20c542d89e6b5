import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sinch'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'sinch-api-token',
    name: 'Sinch API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.sinch.com'],
  }),
  namedSecret({
    vendor: ['sinch'],
    words: ['secret', 'token', 'key'],
    id: 'sinch-key-secret',
    name: 'Sinch key secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 26, 27]],
    references: ['https://developers.sinch.com'],
  }),
  namedSecret({
    vendor: ['sinch'],
    words: ['secret', 'token', 'key'],
    id: 'sinch-application-secret',
    name: 'Sinch application secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64', 22], '=='],
    references: ['https://developers.sinch.com'],
  }),
])
