import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TOLGEE_API_KEY',
    id: 'tolgee-api-key',
    name: 'Tolgee project API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['tgpak_', ['base36', 40, 70]],
    references: ['https://docs.tolgee.io/api'],
  }),
  prefixedSecret({
    variable: 'TOLGEE_PAT',
    id: 'tolgee-personal-token',
    name: 'Tolgee personal access token',
    kind: 'access-token',
    severity: 'medium',
    form: ['tgpat_', ['base36', 40, 70]],
    references: ['https://docs.tolgee.io/api'],
  }),
])
