import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'instabot', name: 'Instabot', homepage: 'https://instabot.io', rules })
