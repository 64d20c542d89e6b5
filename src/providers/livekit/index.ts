import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'livekit', name: 'LiveKit', homepage: 'https://livekit.io', rules })
