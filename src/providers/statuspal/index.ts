import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'statuspal', name: 'Statuspal', homepage: 'https://www.statuspal.io', rules })
