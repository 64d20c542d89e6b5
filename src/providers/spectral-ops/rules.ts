import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SPECTRAL_DSN',
    id: 'spectral-ops-user-key',
    name: 'SpectralOps user key',
    kind: 'api-key',
    severity: 'high',
    form: ['spu-', ['hex', 32]],
    references: ['https://docs.spectralops.io'],
  }),
  prefixedSecret({
    variable: 'SPECTRAL_TEAM',
    id: 'spectral-ops-team-key',
    name: 'SpectralOps team key',
    kind: 'api-key',
    severity: 'high',
    form: ['spt-', ['hex', 32]],
    references: ['https://docs.spectralops.io'],
  }),
])
