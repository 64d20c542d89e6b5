import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kubernetes', name: 'Kubernetes', homepage: 'https://kubernetes.io', rules })
