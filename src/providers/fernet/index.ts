import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fernet', name: 'Fernet key', homepage: 'https://cryptography.io', rules })
