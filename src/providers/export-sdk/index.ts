import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'export-sdk', name: 'ExportSDK', homepage: 'https://exportsdk.com', rules })
