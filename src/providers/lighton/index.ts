import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lighton', name: 'LightOn', homepage: 'https://www.lighton.ai', rules })
