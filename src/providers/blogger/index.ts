import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'blogger', name: 'Blogger', homepage: 'https://www.blogger.com', rules })
