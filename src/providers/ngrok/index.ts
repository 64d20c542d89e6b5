import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ngrok', name: 'ngrok', homepage: 'https://ngrok.com', rules })
