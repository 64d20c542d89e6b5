import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['salesloft'],
    id: 'salesloft-api-key',
    name: 'Salesloft API key',
    kind: 'api-key',
    severity: 'high',
    form: ['ak_', ['hex', 64]],
    references: ['https://developers.salesloft.com'],
  }),
  namedSecret({
    vendor: ['salesloft'],
    id: 'salesloft-api-key-of-version-2',
    name: 'Salesloft API key of version 2',
    kind: 'api-key',
    severity: 'high',
    form: ['v2_ak_', ['hex', 32, 64]],
    references: ['https://developers.salesloft.com'],
  }),
])
