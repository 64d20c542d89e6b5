import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tomtom', name: 'TomTom', homepage: 'https://developer.tomtom.com', rules })
