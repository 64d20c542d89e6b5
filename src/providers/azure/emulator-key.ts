import { createHash } from 'node:crypto'

/** SHA-256 of the keys that the storage and Cosmos DB emulators come with. They are published and open nothing. */
const PUBLISHED = new Set([
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
])

/** Is this the account key of an emulator? */
export function isEmulatorKey(key: string): boolean {
  return PUBLISHED.has(createHash('sha256').update(key).digest('hex'))
}
