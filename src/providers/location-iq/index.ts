import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'location-iq', name: 'LocationIQ', homepage: 'https://locationiq.com', rules })
