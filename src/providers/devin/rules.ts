import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DEVIN_API_KEY',
    id: 'devin-user-api-key',
    name: 'Devin user API key',
    kind: 'api-key',
    severity: 'high',
    form: ['apk_user_', ['base64', 40, 140]],
    references: ['https://docs.devin.ai'],
  }),
  namedSecret({
    vendor: ['devin'],
    id: 'devin-service-api-key',
    name: 'Devin service API key',
    kind: 'api-key',
    severity: 'high',
    form: ['apk_', ['base64', 40, 140]],
    references: ['https://docs.devin.ai'],
  }),
  namedSecret({
    vendor: ['devin'],
    id: 'devin-service-user-key',
    name: 'Devin service user key',
    kind: 'api-key',
    severity: 'high',
    form: ['cog_', ['base64url', 40, 80]],
    references: ['https://docs.devin.ai'],
  }),
])
