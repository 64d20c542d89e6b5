import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitwarden', 'bw clientsecret', 'bw client secret', 'apikeyclientsecret', 'bw_'],
    words: ['secret', 'token', 'key'],
    id: 'bitwarden-client-secret',
    name: 'Bitwarden API key client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 30, 32]],
    references: ['https://bitwarden.com/help/'],
  }),
  namedSecret({
    vendor: ['bws access', 'bitwarden', 'bws_'],
    id: 'bitwarden-access-token',
    name: 'Bitwarden Secrets Manager access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['0.', ['uuid'], '.', ['base62', 30], ':', ['base64', 22], '=='],
    references: ['https://bitwarden.com/help/'],
  }),
])
