import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'onepassword', name: '1Password', homepage: 'https://1password.com', rules })
