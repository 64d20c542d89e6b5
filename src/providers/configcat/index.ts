import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'configcat', name: 'ConfigCat', homepage: 'https://configcat.com', rules })
