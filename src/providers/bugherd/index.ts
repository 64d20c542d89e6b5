import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bugherd', name: 'BugHerd', homepage: 'https://bugherd.com', rules })
