import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nessus', 'tenable', 'tio_'],
    words: ['key', 'secret'],
    id: 'nessus-access-or-secret-key',
    name: 'Nessus (Tenable) access or secret key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://developer.tenable.com'],
  }),
  namedSecret({
    vendor: ['nessus', 'tenable', 'tio_'],
    words: ['key', 'secret', 'token'],
    id: 'nessus-key-letters',
    name: 'Nessus (Tenable) key (letters)',
    kind: 'api-key',
    severity: 'critical',
    form: [['base36', 64]],
    references: ['https://developer.tenable.com'],
  }),
])
