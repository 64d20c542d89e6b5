import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'RIOT_API_KEY',
    id: 'riot-api-key',
    name: 'Riot Games API key',
    kind: 'api-key',
    severity: 'low',
    form: ['RGAPI-', ['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://developer.riotgames.com/docs/portal'],
  }),
])
