import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'docker', name: 'Docker', homepage: 'https://www.docker.com', rules })
