import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pinecone', name: 'Pinecone', homepage: 'https://www.pinecone.io', rules })
