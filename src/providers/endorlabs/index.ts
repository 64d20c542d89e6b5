import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'endorlabs', name: 'Endor Labs', homepage: 'https://www.endorlabs.com', rules })
