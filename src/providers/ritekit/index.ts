import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ritekit', name: 'RiteKit', homepage: 'https://ritekit.com', rules })
