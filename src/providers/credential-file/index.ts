import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'credential-file',
  name: 'Credential and configuration files',
  homepage: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  rules,
})
