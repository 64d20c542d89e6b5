import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'docusign', name: 'Docusign', homepage: 'https://www.docusign.com', rules })
