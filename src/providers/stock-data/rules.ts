import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['stockdata', 'stock data'],
    id: 'stock-data-api-token',
    name: 'StockData API token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://www.stockdata.org'],
  }),
])
