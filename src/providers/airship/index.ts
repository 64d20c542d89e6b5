import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'airship', name: 'Airship', homepage: 'https://www.airship.com', rules })
