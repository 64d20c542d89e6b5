import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bugsnag', name: 'BugSnag', homepage: 'https://www.bugsnag.com', rules })
