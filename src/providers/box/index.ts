import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'box', name: 'Box', homepage: 'https://www.box.com', rules })
