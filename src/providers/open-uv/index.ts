import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'open-uv', name: 'OpenUV', homepage: 'https://www.openuv.io', rules })
