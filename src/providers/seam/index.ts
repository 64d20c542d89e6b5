import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'seam', name: 'Seam', homepage: 'https://www.seam.co', rules })
