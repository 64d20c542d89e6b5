import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'render', name: 'Render', homepage: 'https://render.com', rules })
