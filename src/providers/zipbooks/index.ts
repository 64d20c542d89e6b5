import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zipbooks', name: 'ZipBooks', homepage: 'https://zipbooks.com', rules })
