import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'klaviyo', name: 'Klaviyo', homepage: 'https://www.klaviyo.com', rules })
