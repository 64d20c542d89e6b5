import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'checkvist', name: 'Checkvist', homepage: 'https://checkvist.com', rules })
