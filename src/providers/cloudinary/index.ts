import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloudinary', name: 'Cloudinary', homepage: 'https://cloudinary.com', rules })
