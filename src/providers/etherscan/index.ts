import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'etherscan', name: 'Etherscan', homepage: 'https://etherscan.io', rules })
