import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zip-api', name: 'ZipAPI', homepage: 'https://www.zipapi.us', rules })
