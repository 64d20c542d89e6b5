import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pandascore', name: 'PandaScore', homepage: 'https://pandascore.co', rules })
