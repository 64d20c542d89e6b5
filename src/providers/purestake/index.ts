import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'purestake', name: 'PureStake', homepage: 'https://www.purestake.com', rules })
