import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hcaptcha'],
    id: 'hcaptcha-secret-key',
    name: 'hCaptcha secret key',
    kind: 'client-secret',
    severity: 'low',
    form: ['0x', ['hex', 40]],
    references: ['https://docs.hcaptcha.com'],
  }),
  namedSecret({
    vendor: ['hcaptcha'],
    id: 'hcaptcha-account-secret',
    name: 'hCaptcha account secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.95,
    form: ['ES_', ['hex', 32]],
    references: ['https://docs.hcaptcha.com'],
  }),
])
