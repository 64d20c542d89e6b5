import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'disqus', name: 'Disqus', homepage: 'https://disqus.com', rules })
