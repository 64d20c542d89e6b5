import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'discord', name: 'Discord', homepage: 'https://discord.com', rules })
