import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LICHESS_TOKEN',
    id: 'lichess-personal-token',
    name: 'Lichess personal API token',
    kind: 'access-token',
    severity: 'medium',
    form: ['lip_', ['base62', 20]],
    references: ['https://lichess.org/api'],
  }),
  prefixedSecret({
    variable: 'LICHESS_TOKEN',
    id: 'lichess-oauth-token',
    name: 'Lichess OAuth token',
    kind: 'access-token',
    severity: 'medium',
    form: ['lio_', ['base62', 32]],
    references: ['https://lichess.org/api'],
  }),
])
