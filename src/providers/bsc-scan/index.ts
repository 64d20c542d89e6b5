import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bsc-scan', name: 'BscScan', homepage: 'https://bscscan.com', rules })
