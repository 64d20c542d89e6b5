import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'jenkins', name: 'Jenkins', homepage: 'https://www.jenkins.io', rules })
