import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nozbe-teams', name: 'Nozbe Teams', homepage: 'https://nozbe.com', rules })
