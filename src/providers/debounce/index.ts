import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'debounce', name: 'DeBounce', homepage: 'https://debounce.io', rules })
