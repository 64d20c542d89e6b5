import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tatum-io', name: 'Tatum', homepage: 'https://tatum.io', rules })
