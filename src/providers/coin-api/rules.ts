import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coinapi'],
    id: 'coin-api-api-key',
    name: 'CoinAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    references: ['https://docs.coinapi.io'],
  }),
  namedSecret({
    vendor: ['coinapi'],
    id: 'coin-api-api-key-in-capitals',
    name: 'CoinAPI API key in capitals',
    kind: 'api-key',
    severity: 'low',
    form: [['HEX', 8], '-', ['HEX', 4], '-', ['HEX', 4], '-', ['HEX', 4], '-', ['HEX', 12]],
    references: ['https://docs.coinapi.io'],
  }),
  namedSecret({
    vendor: ['coinapi'],
    id: 'coin-api-api-key-of-36-characters',
    name: 'CoinAPI API key of 36 characters',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 36]],
    references: ['https://docs.coinapi.io'],
  }),
])
