import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'storyblok', name: 'Storyblok', homepage: 'https://www.storyblok.com', rules })
