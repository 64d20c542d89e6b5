import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudimage'],
    id: 'cloud-image-api-key',
    name: 'Cloudimage API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 30]],
    references: ['https://www.cloudimage.io'],
  }),
  namedSecret({
    vendor: ['cloudimage'],
    id: 'cloud-image-api-key-letters',
    name: 'Cloudimage API key (letters)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 30]],
    references: ['https://www.cloudimage.io'],
  }),
])
