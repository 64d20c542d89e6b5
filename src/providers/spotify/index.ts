import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'spotify', name: 'Spotify', homepage: 'https://www.spotify.com', rules })
