import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'runpod', name: 'RunPod', homepage: 'https://www.runpod.io', rules })
