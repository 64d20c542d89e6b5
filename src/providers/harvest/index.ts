import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'harvest', name: 'Harvest', homepage: 'https://www.getharvest.com', rules })
