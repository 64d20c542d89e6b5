import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cicero', name: 'Cicero', homepage: 'https://www.cicerodata.com', rules })
