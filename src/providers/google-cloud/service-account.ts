import { createPrivateKey } from 'node:crypto'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { fakeBytes } from '#core/samples.ts'

const SERVICE_ACCOUNT_DOMAIN = /@(?:([a-z0-9.:-]{4,63})\.iam|developer|appspot|cloudservices)\.gserviceaccount\.com$/

/** A private key beside a service account's address: parses the key, and says whose it is. Without the address it is not ours. */
export function checkServiceAccountKey(pem: string, parts: PartValues): StructureCheck {
  const { clientEmail, keyId } = parts
  if (clientEmail === undefined) return { verdict: 'reject' }
  const project = parts['projectId'] ?? SERVICE_ACCOUNT_DOMAIN.exec(clientEmail)?.[1]
  const facts: Facts = {
    clientEmail,
    ...(project === undefined ? {} : { project }),
    ...(keyId === undefined ? {} : { keyId }),
  }
  return isPrivateKey(derOf(pem))
    ? { verdict: 'pass', facts }
    : { verdict: 'fail', reason: 'the private key does not parse as PKCS#8', facts }
}

/** The bytes of a PEM text in any state of escaping: `\n`, `\\n`, `\u000a`, quotes and `+` of joined strings. */
export function derOf(pem: string): Buffer {
  const body = pem
    .replaceAll(/-----[A-Z ]{10,40}-----/g, '')
    .replaceAll(/\\+(?:u000[ad]|[nrt])/gi, '')
    .replaceAll(/[^A-Za-z0-9+/]/g, '')
  return Buffer.from(body, 'base64')
}

/** A synthetic RSA key in PKCS#8: its numbers are arbitrary, so that it parses and signs nothing. */
export function unusablePrivateKey(sampleSeed: string): string {
  const number = (name: string, length: number): Buffer => {
    const bytes = Buffer.from(fakeBytes(`${sampleSeed}/${name}`, length))
    bytes[0] = (bytes[0]! & 0x3f) | 0x40
    bytes[length - 1]! |= 1
    return tagged(0x02, bytes)
  }
  const halves = ['p', 'q', 'dp', 'dq', 'qi'].map((name) => number(name, 128))
  const exponent = tagged(0x02, Buffer.from([1, 0, 1]))
  const rsa = tagged(0x30, Buffer.from([2, 1, 0]), number('n', 256), exponent, number('d', 256), ...halves)
  const algorithm = Buffer.from('300d06092a864886f70d0101010500', 'hex')
  const der = tagged(0x30, Buffer.from([2, 1, 0]), algorithm, tagged(0x04, rsa))
  const lines = der.toString('base64').match(/.{1,64}/g)!
  const label = 'PRIVATE KEY'
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** A synthetic service account file as Google writes it. */
export function serviceAccountJson(sampleSeed: string, keyId: string): string {
  return JSON.stringify(
    {
      type: 'service_account',
      project_id: 'invoices-42',
      private_key_id: keyId,
      private_key: unusablePrivateKey(sampleSeed),
      client_email: 'robot@invoices-42.iam.gserviceaccount.com',
      client_id: '104839201928374650192',
      auth_uri: 'https://accounts.google.com/o/oauth2/auth',
      token_uri: 'https://oauth2.googleapis.com/token',
      universe_domain: 'googleapis.com',
    },
    undefined,
    2,
  )
}

function isPrivateKey(der: Buffer): boolean {
  try {
    createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    return true
  } catch {
    return false
  }
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
