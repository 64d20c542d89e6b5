import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['meaningcloud'],
    id: 'meaning-cloud-license-key',
    name: 'MeaningCloud license key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.meaningcloud.com'],
  }),
])
