import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'go-canvas', name: 'GoCanvas', homepage: 'https://www.gocanvas.com', rules })
