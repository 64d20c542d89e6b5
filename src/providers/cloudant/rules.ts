import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudant'],
    id: 'cloudant-password',
    name: 'IBM Cloudant password',
    kind: 'password',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://www.ibm.com'],
  }),
  namedSecret({
    vendor: ['cloudant'],
    words: ['password', 'key', 'secret', 'token'],
    id: 'cloudant-api-password',
    name: 'IBM Cloudant API password',
    kind: 'password',
    severity: 'critical',
    form: [['base36', 24]],
    references: ['https://www.ibm.com'],
  }),
])
