import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lunch-money', name: 'Lunch Money', homepage: 'https://lunchmoney.app', rules })
