import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['redhat', 'red hat'],
    words: ['key', 'token', 'secret'],
    id: 'redhat-api-key',
    name: 'Red Hat API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://docs.redhat.com'],
  }),
  namedSecret({
    vendor: ['registry.redhat', 'redhat registry', 'redhat token', 'redhat offline', 'redhat secret', 'redhat key'],
    id: 'redhat-offline-token',
    name: 'Red Hat offline token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 200], '.', ['base64url', 40, 800], '.', ['base64url', 20, 600]],
    references: ['https://docs.redhat.com'],
  }),
])
