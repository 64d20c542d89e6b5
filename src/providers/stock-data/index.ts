import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stock-data', name: 'StockData', homepage: 'https://www.stockdata.org', rules })
