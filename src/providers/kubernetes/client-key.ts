import { createHash, createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'

/** A kubeconfig's client key: base64 of PEM. Its certificate, when near, names the user, the groups and the end of validity. */
export function checkClientKey(secret: string, { certificate }: PartValues): StructureCheck {
  const pem = decodeBase64(secret)?.toString('latin1')
  if (pem === undefined) return { verdict: 'fail', reason: 'not base64' }
  const key = privateKeyIn(pem)
  if (key === undefined) return { verdict: 'fail', reason: 'no private key inside' }
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return {
    verdict: 'pass',
    facts: {
      keyType: key.asymmetricKeyType ?? 'unknown',
      publicFingerprint: createHash('sha256').update(spki).digest('hex'),
      ...(certificate === undefined ? {} : certificateFacts(certificate, key)),
    },
  }
}

function privateKeyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

/** Common name = user, organisation = group. Source: Kubernetes, "Authenticating", X509 client certificates. */
function certificateFacts(base64: string, key: KeyObject): Facts {
  try {
    const certificate = new X509Certificate(decodeBase64(base64) ?? '')
    const named = (name: string): string[] =>
      certificate.subject.split('\n').flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []))
    const [user] = named('CN')
    const groups = named('O').join(', ')
    return {
      ...(user === undefined ? {} : { user }),
      ...(groups === '' ? {} : { groups }),
      notAfter: new Date(certificate.validTo).toISOString(),
      ...(certificate.checkPrivateKey(key) ? {} : { certificateOfAnotherKey: true }),
    }
  } catch {
    return {}
  }
}
