import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'datadog', name: 'Datadog', homepage: 'https://www.datadoghq.com', rules })
