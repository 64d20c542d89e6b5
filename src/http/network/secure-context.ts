import { readFileSync } from 'node:fs'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { AppError, messageOf } from '#base/errors.ts'

/** TLS 1.2 or later, with Node's certificate authorities and those of `caFile`. Throws `AppError` (`E_CONFIG_INVALID`). */
export function secureContextOf(caFile: string | undefined): SecureContext {
  const minVersion = 'TLSv1.2'
  return createSecureContext(caFile === undefined ? { minVersion } : { minVersion, ca: authoritiesOf(caFile) })
}

/** Certificates in PEM form: Node's, and those of `caFile`. Throws `AppError` (`E_CONFIG_INVALID`). */
export function authoritiesOf(caFile: string | undefined): string[] {
  const own = getCACertificates('default')
  if (caFile === undefined) return own
  try {
    const extra = readFileSync(caFile, 'utf8')
    if (!extra.includes('-----BEGIN CERTIFICATE-----')) throw new Error('it holds no certificate in PEM form')
    // Parsed here, so that a file that is none stops the work before anything is asked.
    createSecureContext({ ca: extra })
    return [...own, extra]
  } catch (error) {
    throw new AppError(
      'E_CONFIG_INVALID',
      `The file of certificate authorities ${caFile} cannot be used: ${messageOf(error)}.`,
      { cause: error },
    )
  }
}
