import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'infracost', name: 'Infracost', homepage: 'https://www.infracost.io', rules })
