import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Companion } from '#core/rule.ts'

/** The client that the secret belongs to; not secret. */
const clientId: Companion = {
  part: 'clientId',
  pattern: /client[_-]?id["'\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}["']?(?<clientId>[\w.-]{2,100})/i,
  notBeside: '',
  withinBytes: 400,
  optional: true,
}

export const rules = defineRules([
  namedSecret({
    vendor: ['keycloak'],
    words: ['secret', 'token', 'key'],
    id: 'keycloak-client-secret',
    name: 'Keycloak client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    companions: [clientId],
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
    companions: [clientId],
    references: ['https://www.keycloak.org/documentation'],
  }),
])
