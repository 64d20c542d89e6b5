import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'courier', name: 'Courier', homepage: 'https://www.courier.com', rules })
