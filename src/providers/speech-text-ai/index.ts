import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'speech-text-ai',
  name: 'SpeechText.AI',
  homepage: 'https://speechtext.ai',
  rules,
})
