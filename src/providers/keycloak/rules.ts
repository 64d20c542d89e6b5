import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['keycloak'],
    words: ['secret', 'token', 'key'],
    id: 'keycloak-client-secret',
    name: 'Keycloak client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.keycloak.org/documentation'],
  }),
  namedSecret({
    vendor: ['keycloak'],
    words: ['secret', 'token', 'key'],
    id: 'keycloak-client-secret-letters-and-digits',
    name: 'Keycloak client secret (letters and digits)',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://www.keycloak.org/documentation'],
  }),
])
