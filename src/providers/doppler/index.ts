import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'doppler', name: 'Doppler', homepage: 'https://www.doppler.com', rules })
