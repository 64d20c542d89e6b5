import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'iex-cloud', name: 'IEX Cloud', homepage: 'https://iexcloud.io', rules })
