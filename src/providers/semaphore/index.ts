import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'semaphore', name: 'Semaphore', homepage: 'https://semaphore.io', rules })
