import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'flickr',
  name: 'Flickr',
  homepage: 'https://www.flickr.com/services/api/',
  rules,
})
