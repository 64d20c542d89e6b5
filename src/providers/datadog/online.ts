import { inTurn } from '#core/in-turn.ts'
import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { DeadReason, IdentityFacts, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'

const isKey = (json: unknown): IdentityFacts | undefined => (valueAt(json, 'valid') === true ? {} : undefined)

/** Source: https://docs.datadoghq.com/api/latest/authentication/ (2026-11-25, not opened) */
const at = (base: string, dead: Readonly<Record<number, DeadReason>>): VerifyPlan =>
  oneQuestion({ url: `${base}/api/v1/validate`, carried: { header: 'dd-api-key' }, dead, identity: isKey })

const gone = { 403: 'not-accepted' } as const
const configured = at('', gone)
/** A key is for one site. There are more sites than may be asked, so a refusal of all asked is no proof. */
const anywhere = inTurn(
  at('https://api.datadoghq.com', gone),
  at('https://api.datadoghq.eu', gone),
  at('https://api.us5.datadoghq.com', gone),
  at('https://api.us3.datadoghq.com', {}),
)

const apiKey: VerifyPlan = {
  ...anywhere,
  begin: (credential, setting) => (setting.baseUrl === undefined ? anywhere : configured).begin(credential, setting),
}

export const online = defineOnline({
  selfHosted: 'https://api.datadoghq.com',
  verify: { 'datadog-api-key': apiKey },
  revoke,
})
