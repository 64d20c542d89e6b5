import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what would tell about a repository, with a key that is derived from the installation's own. */
export interface Seal {
  close(plain: Uint8Array): Uint8Array
  /** Undefined for what was closed with another key, changed, or cut off. */
  open(sealed: Uint8Array): Buffer | undefined
  /** A name that says nothing to those without the key. */
  name(text: string): string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM under a fresh key for each text: HKDF over 16 random bytes, so nonces never matter. */
export function createSeal(key: Uint8Array): Seal {
  const derive = (label: string, salt: Uint8Array): Buffer =>
    Buffer.from(hkdfSync('sha256', key, salt, `kagiban cache ${label} v1`, 32))
  return {
    close(plain) {
      const salt = randomBytes(TAG_BYTES)
      const cipher = createCipheriv('aes-256-gcm', derive('seal', salt), Buffer.alloc(NONCE_BYTES))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([salt, cipher.getAuthTag(), body])
    },
    open(sealed) {
      if (sealed.length < 2 * TAG_BYTES) return undefined
      const decipher = createDecipheriv(
        'aes-256-gcm',
        derive('seal', sealed.subarray(0, TAG_BYTES)),
        Buffer.alloc(NONCE_BYTES),
        { authTagLength: TAG_BYTES },
      )
      decipher.setAuthTag(sealed.subarray(TAG_BYTES, 2 * TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(2 * TAG_BYTES)), decipher.final()])
      } catch {
        return undefined
      }
    },
    name: (text) =>
      createHmac('sha256', derive('name', new Uint8Array(0)))
        .update(text)
        .digest('hex')
        .slice(0, 32),
  }
}
