import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'prefect', name: 'Prefect', homepage: 'https://www.prefect.io', rules })
