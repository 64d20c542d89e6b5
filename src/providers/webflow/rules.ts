import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['webflow'],
    id: 'webflow-api-token',
    name: 'Webflow API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developers.webflow.com'],
  }),
  namedSecret({
    vendor: ['webflow'],
    id: 'webflow-workspace-token',
    name: 'Webflow workspace token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    form: ['ws-', ['hex', 64]],
    references: ['https://developers.webflow.com'],
  }),
])
