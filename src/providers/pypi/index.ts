import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pypi', name: 'PyPI', homepage: 'https://pypi.org', rules })
