import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'chartmogul', name: 'ChartMogul', homepage: 'https://chartmogul.com', rules })
