import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'runrun-it', name: 'Runrun.it', homepage: 'https://runrun.it', rules })
