import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sonar', name: 'SonarQube', homepage: 'https://www.sonarsource.com', rules })
