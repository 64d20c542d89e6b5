import type { StructureCheck } from '#core/rule.ts'

const TEMPLATE = /\$[{(A-Za-z_]|\{\{|#\{|<[a-z]|%\(|%s|\.{3}|…|\*{3}|process\.|environ|getenv|config[.(]|settings\./i
const FICTION =
  /change|replace|your|secret[-_ ]?(?:key|here|value)|example|super[-_ ]?secret|placeholder|dummy|insert|generate|keyboard[ -]?cat|shhh/i

/** A key for signing that was written down: no template, no reference to a variable, no word of documentation. */
export function checkSigningSecret(secret: string): StructureCheck {
  if (TEMPLATE.test(secret) || FICTION.test(secret)) return { verdict: 'reject' }
  if (!/\d/.test(secret) || !/[A-Za-z]/.test(secret)) return { verdict: 'reject' }
  if (/^[A-Za-z_][\w.]*\(/.test(secret)) return { verdict: 'reject' }
  if (/^[\w.]+[.([][\w.]*[A-Za-z_][\w.]*[)\]]*$/.test(secret) && /[([]|^[a-z]+\.[a-z]/i.test(secret))
    return { verdict: 'reject' }
  return { verdict: 'neutral' }
}
