import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clarifai', name: 'Clarifai', homepage: 'https://www.clarifai.com', rules })
