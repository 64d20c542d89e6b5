import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'simvoly', name: 'Simvoly', homepage: 'https://simvoly.com', rules })
