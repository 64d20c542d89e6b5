import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DTRACK_API_KEY',
    id: 'dependencytrack-api-key',
    name: 'Dependency-Track API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['odt_', ['base62', 32, 40]],
    references: ['https://docs.dependencytrack.org'],
  }),
  prefixedSecret({
    variable: 'DTRACK_API_KEY',
    id: 'dependencytrack-identified-api-key',
    name: 'Dependency-Track API key with a public id',
    kind: 'api-key',
    severity: 'medium',
    form: ['odt_', ['base62', 8], '_', ['base62', 32]],
    references: ['https://docs.dependencytrack.org'],
  }),
])
