import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'transferwise',
  name: 'Wise (TransferWise)',
  homepage: 'https://wise.com',
  rules,
})
