import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'amplitude', name: 'Amplitude', homepage: 'https://amplitude.com', rules })
