import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'assemblyai',
  name: 'AssemblyAI',
  homepage: 'https://www.assemblyai.com',
  rules,
})
