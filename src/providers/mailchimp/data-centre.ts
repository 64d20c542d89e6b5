import type { StructureCheck } from '#core/rule.ts'

/** The data centre at the end of a Marketing API key is the host to talk to: `https://<dataCentre>.api.mailchimp.com`. */
export function checkDataCentre(secret: string): StructureCheck {
  const dataCentre = /-(us[1-9]\d?)$/.exec(secret)?.[1]
  return dataCentre === undefined ? { verdict: 'reject' } : { verdict: 'neutral', facts: { dataCentre } }
}

/** Transactional keys of before the `md-` prefix are 22 characters of any kind: only a mix of kinds is taken for a key. */
export function checkTransactional(secret: string): StructureCheck {
  if (secret.startsWith('md-')) return { verdict: 'neutral' }
  const isMixed = /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret)
  return { verdict: isMixed ? 'neutral' : 'reject' }
}
