import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MIRO_TOKEN',
    id: 'miro-access-token',
    name: 'Miro access token',
    kind: 'access-token',
    severity: 'high',
    form: ['eyJtaXJvLm9yaWdpbiI6', ['base62', 8, 12], '_', ['base64url', 22, 30]],
    references: ['https://developers.miro.com'],
  }),
  namedSecret({
    vendor: ['miro'],
    words: ['secret', 'token', 'key'],
    id: 'miro-client-secret',
    name: 'Miro client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developers.miro.com'],
  }),
  namedSecret({
    vendor: ['miro'],
    words: ['token', 'secret', 'key'],
    id: 'miro-legacy-access-token',
    name: 'Miro access token (older form)',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 27]],
    references: ['https://developers.miro.com'],
  }),
])
