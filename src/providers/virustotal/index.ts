import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'virustotal',
  name: 'VirusTotal',
  homepage: 'https://www.virustotal.com',
  rules,
})
