import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dropbox', name: 'Dropbox', homepage: 'https://www.dropbox.com', rules })
