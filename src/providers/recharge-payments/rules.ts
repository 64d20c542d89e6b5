import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'rechargepayments',
      'recharge payments',
      'rechargeapps',
      'recharge api',
      'recharge_api',
      'recharge access',
      'x-recharge-access-token',
    ],
    id: 'recharge-payments-api-token',
    name: 'Recharge API token',
    kind: 'access-token',
    severity: 'high',
    form: ['sk_', ['hex', 56, 64]],
    references: ['https://developer.rechargepayments.com'],
  }),
  namedSecret({
    vendor: [
      'rechargepayments',
      'recharge payments',
      'rechargeapps',
      'recharge api',
      'recharge_api',
      'recharge access',
      'x-recharge-access-token',
    ],
    id: 'recharge-payments-api-token-with-scope',
    name: 'Recharge API token with scope',
    kind: 'access-token',
    severity: 'high',
    form: ['sk_', ['base64url', 1, 12], '_', ['base62', 64]],
    references: ['https://developer.rechargepayments.com'],
  }),
  namedSecret({
    vendor: [
      'rechargepayments',
      'recharge payments',
      'rechargeapps',
      'recharge api',
      'recharge_api',
      'recharge access',
      'x-recharge-access-token',
    ],
    words: ['token', 'key', 'secret'],
    id: 'recharge-payments-legacy-token',
    name: 'Recharge legacy token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 56]],
    references: ['https://developer.rechargepayments.com'],
  }),
])
