import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitwarden', name: 'Bitwarden', homepage: 'https://bitwarden.com', rules })
