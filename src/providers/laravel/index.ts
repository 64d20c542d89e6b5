import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'laravel', name: 'Laravel', homepage: 'https://laravel.com', rules })
