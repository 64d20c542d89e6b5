import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'd7-network', name: 'D7 Networks', homepage: 'https://d7networks.com', rules })
