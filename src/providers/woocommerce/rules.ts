import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['woocommerce', 'woo commerce', 'wc consumer', 'consumer secret', 'consumersecret', 'wc secret', 'wc_', 'woo_'],
    id: 'woocommerce-consumer-secret',
    name: 'WooCommerce consumer secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['cs_', ['hex', 40]],
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/'],
  }),
])
