import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'owlbot', name: 'Owlbot', homepage: 'https://owlbot.info', rules })
