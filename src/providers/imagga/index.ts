import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'imagga', name: 'Imagga', homepage: 'https://imagga.com', rules })
