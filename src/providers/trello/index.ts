import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'trello', name: 'Trello', homepage: 'https://trello.com', rules })
