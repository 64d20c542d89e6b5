import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'reachmail', name: 'ReachMail', homepage: 'https://www.reachmail.net', rules })
