import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'packagist', name: 'Packagist', homepage: 'https://packagist.org', rules })
