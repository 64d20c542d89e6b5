import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'webflow', name: 'Webflow', homepage: 'https://webflow.com', rules })
