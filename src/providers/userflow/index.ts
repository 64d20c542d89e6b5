import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'userflow', name: 'Userflow', homepage: 'https://userflow.com', rules })
