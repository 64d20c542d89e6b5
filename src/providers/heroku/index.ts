import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'heroku', name: 'Heroku', homepage: 'https://www.heroku.com', rules })
