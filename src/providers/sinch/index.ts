import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sinch', name: 'Sinch', homepage: 'https://www.sinch.com', rules })
