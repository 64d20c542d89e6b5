import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ionic', name: 'Ionic Appflow', homepage: 'https://ionic.io', rules })
