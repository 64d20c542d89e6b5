import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stitch-data', name: 'Stitch', homepage: 'https://www.stitchdata.com', rules })
