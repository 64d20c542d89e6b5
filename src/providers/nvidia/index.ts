import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nvidia', name: 'NVIDIA', homepage: 'https://build.nvidia.com', rules })
