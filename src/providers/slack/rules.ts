import { defineRules } from '#core/rule.ts'
import { appSecretRules } from './app-secrets.ts'
import { rotatingTokenRules } from './rotating-tokens.ts'
import { sessionRules } from './sessions.ts'
import { tokenRules } from './tokens.ts'
import { webhookRules } from './webhooks.ts'

export const rules = defineRules([...tokenRules, ...rotatingTokenRules, ...sessionRules, ...webhookRules, ...appSecretRules])
