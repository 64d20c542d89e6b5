import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['carto key', 'carto api', 'carto token', 'carto_', 'cartodb'],
    id: 'carto-api-access-token',
    name: 'CARTO API access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJhbGci', ['base64url', 12, 30], '.', ['base64url', 30, 100], '.', ['base64url', 22, 43]],
    references: ['https://docs.carto.com'],
  }),
  namedSecret({
    vendor: ['cartodb', 'carto api', 'carto key', 'carto secret', 'carto token'],
    words: ['key', 'secret', 'token'],
    id: 'carto-api-key',
    name: 'CARTO API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.carto.com'],
  }),
])
