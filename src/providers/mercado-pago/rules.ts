import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MERCADOPAGO_ACCESS_TOKEN',
    id: 'mercado-pago-access-token',
    name: 'Mercado Pago access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['APP_USR-', ['digits', 14, 18], '-', ['digits', 6], '-', ['hex', 32], '-', ['digits', 6, 12]],
    references: ['https://www.mercadopago.com/developers/en/docs'],
  }),
  namedSecret({
    vendor: ['mercadopago', 'mercado pago'],
    id: 'mercado-pago-test-access-token',
    name: 'Mercado Pago test access token',
    kind: 'access-token',
    severity: 'low',
    form: ['TEST-', ['digits', 14, 18], '-', ['digits', 6], '-', ['hex', 32], '-', ['digits', 6, 12]],
    references: ['https://www.mercadopago.com/developers/en/docs'],
  }),
])
