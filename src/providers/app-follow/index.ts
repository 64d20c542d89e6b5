import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'app-follow', name: 'AppFollow', homepage: 'https://appfollow.io', rules })
