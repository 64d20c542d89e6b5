import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kucoin', name: 'KuCoin', homepage: 'https://www.kucoin.com', rules })
