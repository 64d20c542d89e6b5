import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'unifyid', name: 'UnifyID', homepage: 'https://unify.id', rules })
