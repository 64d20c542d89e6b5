import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'imagekit', name: 'ImageKit', homepage: 'https://imagekit.io', rules })
