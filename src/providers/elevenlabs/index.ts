import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'elevenlabs', name: 'ElevenLabs', homepage: 'https://elevenlabs.io', rules })
