import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'axonaut', name: 'Axonaut', homepage: 'https://axonaut.com', rules })
