import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fileio', name: 'file.io', homepage: 'https://www.file.io', rules })
