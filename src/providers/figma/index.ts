import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'figma', name: 'Figma', homepage: 'https://www.figma.com', rules })
