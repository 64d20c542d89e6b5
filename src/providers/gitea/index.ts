import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gitea', name: 'Gitea', homepage: 'https://about.gitea.com', rules })
