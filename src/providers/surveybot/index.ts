import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'surveybot', name: 'SurveyBot', homepage: 'https://surveybot.io', rules })
