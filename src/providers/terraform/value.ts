import { isPlaceholderPassword } from '#core/placeholder-password.ts'
import type { PartValues, StructureCheck } from '#core/rule.ts'

/** Names of outputs and attributes whose values are no secrets. */
const PUBLIC_NAME =
  /(?:^|_)(?:arn|id|ids|name|url|uri|endpoint|host|hostname|address|region|version|username|user|email|fingerprint|public_key\w*|certificate\w*|cert|ca)$/i
const PUBLIC_VALUE = /^(?:arn:|https?:\/\/[^@]*$|projects\/|-----BEGIN (?:CERTIFICATE|PUBLIC)|\/|true$|false$|null$|\d+$)/

/** A value of a state file; its name becomes a fact. */
export function checkStateValue(secret: string, { name = '' }: PartValues): StructureCheck {
  if (PUBLIC_NAME.test(name) || PUBLIC_VALUE.test(secret) || isPlaceholderPassword(secret)) return { verdict: 'reject' }
  return { verdict: 'neutral', facts: { name } }
}
