import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'worksnaps', name: 'Worksnaps', homepage: 'https://www.worksnaps.com', rules })
