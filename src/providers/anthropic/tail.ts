import type { StructureCheck } from '#core/rule.ts'

/** Characters after the versioned prefix, of which the last two are `A`, as far as is known. */
export const BODY_LENGTH = 95

/**
 * Keys of the known versions have, after their prefix, 93 base64url characters and `AA`. A key of another length was cut
 * or mistyped. A version we do not know proves nothing either way.
 */
export function checkTail(secret: string): StructureCheck {
  const match = /^sk-ant-([a-z]{2,8})(\d{2})-([\w-]*)$/.exec(secret)
  if (match === null) return { verdict: 'neutral' }
  const [, family, version, body] = match
  // The tail is not documented, so a key without it is not condemned.
  if (body!.length === BODY_LENGTH) return { verdict: body!.endsWith('AA') ? 'pass' : 'neutral' }
  const isFixed = (family === 'api' && version === '03') || (family === 'admin' && version === '01')
  return isFixed ? { verdict: 'fail', reason: `not ${BODY_LENGTH} characters after the prefix` } : { verdict: 'neutral' }
}
