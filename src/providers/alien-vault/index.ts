import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'alien-vault',
  name: 'AlienVault OTX (LevelBlue)',
  homepage: 'https://otx.alienvault.com',
  rules,
})
