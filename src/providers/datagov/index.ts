import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'datagov', name: 'api.data.gov', homepage: 'https://api.data.gov', rules })
