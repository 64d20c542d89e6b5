import { isIP } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { classifyAddress, createAddressGuard } from '../address.ts'
import { SendError, sendErrorOf } from '../failure.ts'
import type { EgressPolicy } from '../policy.ts'
import { checkedAddresses } from './resolve.ts'
import { authoritiesOf } from './secure-context.ts'

/** The part of the policy that holds for protocols other than HTTP too: which addresses, and whose certificates. */
export interface Doorstep {
  /** The first address of a name, looked up and checked. Throws `SendError`. */
  addressOf(host: string): Promise<{ readonly address: string; readonly isLoopback: boolean }>
  /** TLS 1.2 or later, the certificate checked against `host`. */
  tlsFor(host: string): ConnectionOptions & { readonly servername?: string }
}

/** Throws `AppError` (`E_CONFIG_INVALID`) for a policy that cannot be followed. */
export function createDoorstep(policy: EgressPolicy): Doorstep {
  const guard = createAddressGuard(policy.allowAddresses ?? [])
  const ca = authoritiesOf(policy.caFile)
  return {
    async addressOf(host) {
      try {
        const [first] = await checkedAddresses(host, policy, guard)
        if (first === undefined) throw new SendError('dns', `${host} has no address`)
        return { address: first.address, isLoopback: classifyAddress(first.address) === 'loopback' }
      } catch (error) {
        throw sendErrorOf(error)
      }
    },
    tlsFor: (host) => ({
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ca: [...ca],
      ...(isIP(host) === 0 ? { servername: host } : {}),
    }),
  }
}
