import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'eraser', name: 'Eraser', homepage: 'https://www.eraser.io', rules })
