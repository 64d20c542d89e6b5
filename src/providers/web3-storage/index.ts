import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'web3-storage', name: 'web3.storage', homepage: 'https://web3.storage', rules })
