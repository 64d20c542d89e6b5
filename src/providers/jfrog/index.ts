import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'jfrog', name: 'JFrog', homepage: 'https://jfrog.com', rules })
