import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'qubole', name: 'Qubole', homepage: 'https://www.qubole.com', rules })
