import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'groovehq', name: 'Groove', homepage: 'https://www.groovehq.com', rules })
