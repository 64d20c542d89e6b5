import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'voiceflow', name: 'Voiceflow', homepage: 'https://www.voiceflow.com', rules })
