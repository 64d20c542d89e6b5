import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'workstack', name: 'Workstack', homepage: 'https://www.workstack.io', rules })
