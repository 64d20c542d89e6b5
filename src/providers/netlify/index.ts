import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'netlify', name: 'Netlify', homepage: 'https://www.netlify.com', rules })
