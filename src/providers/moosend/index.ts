import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'moosend', name: 'Moosend', homepage: 'https://moosend.com', rules })
