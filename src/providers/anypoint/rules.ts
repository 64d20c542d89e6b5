import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['anypoint', 'mulesoft'],
    words: ['secret', 'token', 'key', 'passw'],
    id: 'anypoint-client-secret',
    name: 'Anypoint connected app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://docs.mulesoft.com/access-management/connected-apps-overview'],
  }),
  namedSecret({
    vendor: ['anypoint', 'mulesoft'],
    words: ['token', 'bearer', 'auth', 'secret', 'key'],
    id: 'anypoint-access-token',
    name: 'Anypoint access token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.mulesoft.com/access-management/connected-apps-overview'],
  }),
])
