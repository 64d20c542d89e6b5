import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'link-preview',
  name: 'LinkPreview',
  homepage: 'https://www.linkpreview.net',
  rules,
})
