import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloudplan', name: 'cloudplan', homepage: 'https://cloudplan.net', rules })
