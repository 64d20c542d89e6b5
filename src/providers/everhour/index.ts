import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'everhour', name: 'Everhour', homepage: 'https://everhour.com', rules })
