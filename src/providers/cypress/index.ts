import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cypress', name: 'Cypress Cloud', homepage: 'https://www.cypress.io', rules })
