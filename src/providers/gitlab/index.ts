import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gitlab', name: 'GitLab', homepage: 'https://gitlab.com', rules })
