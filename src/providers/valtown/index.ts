import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'valtown', name: 'Val Town', homepage: 'https://www.val.town', rules })
