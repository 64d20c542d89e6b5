import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zai', name: 'Z.ai (Zhipu)', homepage: 'https://z.ai', rules })
