import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'crates-io', name: 'crates.io', homepage: 'https://crates.io', rules })
