import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'story-chief', name: 'StoryChief', homepage: 'https://storychief.io', rules })
