import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'textmagic', name: 'Textmagic', homepage: 'https://www.textmagic.com', rules })
