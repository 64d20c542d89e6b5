import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloudsmith', name: 'Cloudsmith', homepage: 'https://cloudsmith.com', rules })
