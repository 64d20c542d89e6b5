import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['linkpreview'],
    id: 'link-preview-api-key',
    name: 'LinkPreview API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.linkpreview.net'],
  }),
])
