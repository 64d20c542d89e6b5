import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'parsehub', name: 'ParseHub', homepage: 'https://www.parsehub.com', rules })
