import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nimble', name: 'Nimble', homepage: 'https://www.nimble.com', rules })
