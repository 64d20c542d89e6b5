import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cfx-re', name: 'Cfx.re (FiveM)', homepage: 'https://cfx.re', rules })
