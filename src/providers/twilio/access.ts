import { each } from '#core/found.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

const API = 'https://api.twilio.com/2010-04-01/Accounts'

const list = (what: string, path: string, key: string, name: readonly string[], severity: Severity, user: string): Look => ({
  what,
  url: `${API}${path}.json?PageSize=200`,
  carried: { basic: [user, 'secret'] },
  finds: each({ list: [key], name: name.map((part) => [part]), action: what, severity }),
  gaps: (json) =>
    typeof json === 'object' && json !== null && 'next_page_uri' in json && typeof json.next_page_uri === 'string'
      ? [`${what}: more than 200`]
      : [],
})

const numbers = (user: string): Look =>
  list(
    'phone numbers',
    '/{accountSid}/IncomingPhoneNumbers',
    'incoming_phone_numbers',
    ['phone_number', 'sid'],
    'high',
    user,
  )

export const access: PlansByRule<AccessPlan> = {
  'twilio-auth-token': lookAround([
    list('accounts', '', 'accounts', ['friendly_name', 'sid'], 'critical', 'accountSid'),
    list('keys', '/{accountSid}/Keys', 'keys', ['friendly_name', 'sid'], 'high', 'accountSid'),
    numbers('accountSid'),
  ]),
  'twilio-api-key-secret': lookAround(
    [numbers('keySid'), list('keys', '/{accountSid}/Keys', 'keys', ['friendly_name', 'sid'], 'critical', 'keySid')],
    ['permissions of a restricted key'],
  ),
}
