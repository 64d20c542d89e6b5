import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bomb-bomb', name: 'BombBomb', homepage: 'https://bombbomb.com', rules })
