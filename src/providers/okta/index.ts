import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'okta', name: 'Okta', homepage: 'https://www.okta.com', rules })
