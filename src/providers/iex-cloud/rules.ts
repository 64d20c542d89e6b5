import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['iexcloud', 'iex cloud', 'iex token', 'iex api', 'cloud.iexapis', 'iex secret', 'iex key'],
    id: 'iex-cloud-secret-token',
    name: 'IEX Cloud secret token',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk_', ['hex', 32]],
    references: ['https://iexcloud.io'],
  }),
  namedSecret({
    vendor: ['iexcloud', 'iex cloud', 'iex token', 'iex api', 'cloud.iexapis', 'iex secret', 'iex key'],
    id: 'iex-cloud-test-secret-token',
    name: 'IEX Cloud test secret token',
    kind: 'api-key',
    severity: 'low',
    form: ['Tsk_', ['hex', 32]],
    references: ['https://iexcloud.io'],
  }),
])
