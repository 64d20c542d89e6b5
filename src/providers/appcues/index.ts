import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'appcues', name: 'Appcues', homepage: 'https://www.appcues.com', rules })
