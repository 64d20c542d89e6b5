import { readFileSync } from 'node:fs'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { AppError, messageOf } from '#base/errors.ts'

/** TLS 1.2 or later, with Node's certificate authorities and those of `caFile`. Throws `AppError` (`E_CONFIG_INVALID`). */
export function secureContextOf(caFile: string | undefined): SecureContext {
  const minVersion = 'TLSv1.2'
  if (caFile === undefined) return createSecureContext({ minVersion })
  try {
    const extra = readFileSync(caFile, 'utf8')
    if (!extra.includes('-----BEGIN CERTIFICATE-----')) throw new Error('it holds no certificate in PEM form')
    return createSecureContext({ minVersion, ca: [...getCACertificates('default'), extra] })
  } catch (error) {
    throw new AppError(
      'E_CONFIG_INVALID',
      `The file of certificate authorities ${caFile} cannot be used: ${messageOf(error)}.`,
      { cause: error },
    )
  }
}
