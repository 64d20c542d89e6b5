import type { StructureCheck } from '#core/rule.ts'

/** The data centre at the end of a Marketing API key is the host to talk to: `https://<dataCentre>.api.mailchimp.com`. */
export function checkDataCentre(secret: string): StructureCheck {
  const dataCentre = /-(us[1-9]\d?)$/.exec(secret)?.[1]
  if (dataCentre === undefined || !/\d.*\d/.test(secret.slice(0, 32))) return { verdict: 'reject' }
  // Keys are hex digits; other letters of the same length are less certain.
  return /^[0-9a-f]{32}-/.test(secret)
    ? { verdict: 'neutral', facts: { dataCentre } }
    : { verdict: 'neutral', confidence: 0.6, facts: { dataCentre } }
}

/** Transactional keys of before the `md-` prefix are 22 characters of any kind: only a mix of kinds is taken for a key. */
export function checkTransactional(secret: string): StructureCheck {
  if (secret.startsWith('md-')) return { verdict: 'neutral' }
  const isMixed = /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret)
  return { verdict: isMixed ? 'neutral' : 'reject' }
}
