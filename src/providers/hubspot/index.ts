import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hubspot', name: 'HubSpot', homepage: 'https://www.hubspot.com', rules })
