import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['manifestly api', 'manifest.ly', 'manifest secret', 'manifestapi'],
    id: 'manifest-api-key',
    name: 'Manifest API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://www.manifest.ly'],
  }),
])
