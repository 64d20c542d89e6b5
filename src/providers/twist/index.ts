import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'twist', name: 'Twist', homepage: 'https://twist.com', rules })
