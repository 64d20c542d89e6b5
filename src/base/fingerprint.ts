import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

/** Makes identities of secrets with one installation's key. */
export interface Fingerprinter {
  /** Short public name of the key, so that a fingerprint made with another key can be told apart. 8 hex digits. */
  readonly keyId: string
  /** Identity of a finding: `kb1-` and 32 hex digits. The same rule and secret give the same value wherever they appear. */
  fingerprint(ruleId: string, secret: string): string
}

/**
 * Identities by HMAC-SHA-256 with a key of at least 16 bytes. Without the key a fingerprint cannot be turned back into
 * a weak secret by trying words, so a copy of a report or of our database gives nobody a credential.
 */
export function createFingerprinter(key: Uint8Array): Fingerprinter {
  const derive = (label: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `kagiban ${label}`, 32))
  // Derived when first asked for: a scan that finds nothing needs neither, and no cryptography is loaded for it.
  // A key object: with bytes, Node takes 11 µs a fingerprint instead of 2 (measured 2026-11-25), and a history has many.
  let fingerprintKey: KeyObject | undefined
  let keyId: string | undefined
  return {
    get keyId() {
      keyId ??= derive('key id v1').toString('hex', 0, 4)
      return keyId
    },
    fingerprint(ruleId, secret) {
      fingerprintKey ??= createSecretKey(derive('fingerprint v1'))
      const mac = createHmac('sha256', fingerprintKey).update(ruleId).update('\0').update(secret, 'utf8').digest('hex')
      return `kb1-${mac.slice(0, 32)}`
    },
  }
}

/** Does this text have the form of a fingerprint? */
export function isFingerprint(text: string): boolean {
  return /^kb1-[0-9a-f]{32}$/.test(text)
}
