import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DRYRUN_API_KEY',
    id: 'dryrun-security-api-key',
    name: 'DryRun Security API key',
    kind: 'api-key',
    severity: 'high',
    form: ['dryrunsec_', ['base62', 32]],
    references: ['https://www.dryrun.security'],
  }),
])
