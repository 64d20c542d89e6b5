import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'twitch', name: 'Twitch', homepage: 'https://www.twitch.tv', rules })
