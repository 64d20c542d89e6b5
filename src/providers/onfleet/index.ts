import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'onfleet', name: 'Onfleet', homepage: 'https://onfleet.com', rules })
