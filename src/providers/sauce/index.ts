import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sauce', name: 'Sauce Labs', homepage: 'https://saucelabs.com', rules })
