import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['modal token', 'modal secret', 'modal_'],
    id: 'modal-token-secret',
    name: 'Modal token secret',
    kind: 'client-secret',
    severity: 'critical',
    confidence: 0.9,
    form: ['as-', ['base62', 22]],
    references: ['https://modal.com/docs'],
  }),
  namedSecret({
    vendor: ['modal token', 'modal proxy', 'modal key', 'modal secret'],
    id: 'modal-proxy-key',
    name: 'Modal proxy key',
    kind: 'api-key',
    severity: 'medium',
    form: ['wk-', ['base62', 22]],
    references: ['https://modal.com/docs'],
  }),
  namedSecret({
    vendor: ['modal token', 'modal proxy', 'modal secret', 'modal key'],
    id: 'modal-proxy-secret',
    name: 'Modal proxy secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['ws-', ['base62', 22]],
    references: ['https://modal.com/docs'],
  }),
])
