import { createHash } from 'node:crypto'
import type { StructureCheck } from '#core/rule.ts'

/** SHA-256 of the secret key that `supabase start` gives to every local project; it opens only what runs on one's own machine. */
const LOCAL_DEFAULT = 'c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd'

/** Rejects the one secret key that all local projects share. */
export function checkSecretKey(key: string): StructureCheck {
  return { verdict: createHash('sha256').update(key).digest('hex') === LOCAL_DEFAULT ? 'reject' : 'neutral' }
}
