import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gitalk', name: 'Gitalk', homepage: 'https://github.com/gitalk/gitalk', rules })
