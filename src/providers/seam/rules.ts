import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SEAM_API_KEY',
    id: 'seam-api-key',
    name: 'Seam API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['seam_live', ['base62', 2, 8], '_', ['base62', 20, 30]],
    references: ['https://docs.seam.co'],
  }),
  prefixedSecret({
    variable: 'SEAM_API_KEY',
    id: 'seam-test-api-key',
    name: 'Seam test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['seam_test', ['base62', 2, 8], '_', ['base62', 20, 30]],
    references: ['https://docs.seam.co'],
  }),
  prefixedSecret({
    variable: 'SEAM_API_KEY',
    id: 'seam-access-token',
    name: 'Seam access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['seam_at', ['base62', 2, 8], '_', ['base62', 20, 40]],
    references: ['https://docs.seam.co'],
  }),
])
