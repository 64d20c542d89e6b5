import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sqreen', name: 'Sqreen', homepage: 'https://www.datadoghq.com', rules })
