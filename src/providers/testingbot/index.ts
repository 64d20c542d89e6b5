import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'testingbot', name: 'TestingBot', homepage: 'https://testingbot.com', rules })
