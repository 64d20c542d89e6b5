import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'portainer', name: 'Portainer', homepage: 'https://www.portainer.io', rules })
