import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fibery', name: 'Fibery', homepage: 'https://fibery.io', rules })
