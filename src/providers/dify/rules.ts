import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dify_', 'dify api', 'dify key', 'dify token', 'dify app', 'dify.ai', 'dify secret'],
    id: 'dify-application-api-key',
    name: 'Dify application API key',
    kind: 'api-key',
    severity: 'high',
    form: ['app-', ['base62', 24]],
    references: ['https://docs.dify.ai'],
  }),
  namedSecret({
    vendor: ['dify_', 'dify api', 'dify key', 'dify token', 'dify app', 'dify.ai', 'dify secret'],
    id: 'dify-knowledge-api-key',
    name: 'Dify knowledge API key',
    kind: 'api-key',
    severity: 'high',
    form: ['dataset-', ['base62', 24]],
    references: ['https://docs.dify.ai'],
  }),
])
