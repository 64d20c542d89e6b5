import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MAPPEDIN_SECRET',
    id: 'mappedin-api-secret',
    name: 'Mappedin API secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['mis_', ['base62', 48, 54]],
    references: ['https://developer.mappedin.com'],
  }),
  prefixedSecret({
    variable: 'MAPPEDIN_KEY',
    id: 'mappedin-api-key',
    name: 'Mappedin API key',
    kind: 'api-key',
    severity: 'low',
    form: ['mik_', ['base62', 24, 26]],
    references: ['https://developer.mappedin.com'],
  }),
])
