import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lokalise', name: 'Lokalise', homepage: 'https://lokalise.com', rules })
