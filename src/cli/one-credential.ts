import { AppError } from '#base/errors.ts'
import { credentialsOf, type FoundCredential } from '#app/verify/index.ts'
import type { OnlineSession } from '#app/online/index.ts'
import type { Found } from './find-credential.ts'
import { responseMessages } from './response-messages.ts'

/** The one credential that a fingerprint stands for. Throws E_USAGE when it stands for several pairs with different other halves. */
export function oneCredential({ findings, environment }: Found, session: OnlineSession): FoundCredential {
  const credentials = credentialsOf(findings, session.providers)
  // A half beside its whole is the same credential.
  const whole = credentials.filter(({ findings: [{ missing }] }) => missing.length === 0)
  const [first, ...others] = whole.length > 0 ? whole : credentials
  if (first === undefined) throw new AppError('E_INTERNAL', 'A finding without a credential.')
  if (others.length > 0) throw new AppError('E_USAGE', responseMessages[environment.language].several(others.length + 1))
  return first
}
