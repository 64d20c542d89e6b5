import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'formcraft', name: 'FormCraft', homepage: 'https://formcrafts.com', rules })
