import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'prodpad', name: 'ProdPad', homepage: 'https://www.prodpad.com', rules })
