import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'craft-my-pdf', name: 'CraftMyPDF', homepage: 'https://craftmypdf.com', rules })
