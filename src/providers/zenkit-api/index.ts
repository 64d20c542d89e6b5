import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zenkit-api', name: 'Zenkit', homepage: 'https://zenkit.com', rules })
