import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'iex-apis', name: 'IEX APIs', homepage: 'https://iexcloud.io', rules })
