import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'photoroom', name: 'Photoroom', homepage: 'https://www.photoroom.com', rules })
