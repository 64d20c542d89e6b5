import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vmware', name: 'VMware PowerCLI', homepage: 'https://www.vmware.com', rules })
