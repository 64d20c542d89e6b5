import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'loadmill', name: 'Loadmill', homepage: 'https://www.loadmill.com', rules })
