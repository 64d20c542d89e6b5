import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { AddressGuard, AddressInfo } from '../address.ts'
import { SendError } from '../failure.ts'
import type { EgressPolicy } from '../policy.ts'

/**
 * The addresses to connect to, looked up once and checked. One refused address refuses them all: an issuer's name has no such, and a
 * name that has both is an attack or a mistake. Throws `SendError` (`dns`, `blocked-address`).
 */
export async function checkedAddresses(
  host: string,
  policy: EgressPolicy,
  guard: AddressGuard,
): Promise<readonly AddressInfo[]> {
  const version = isIP(host)
  const found =
    version === 0
      ? await (policy.resolve ?? systemAddresses)(host)
      : [{ address: host, family: version === 4 ? 4 : 6 } as const]
  if (found.length === 0) throw new SendError('dns', `${host} has no address`)
  for (const { address } of found) {
    const name = guard.refusal(address)
    if (name !== undefined) throw new SendError('blocked-address', `${host} has a refused address (${name})`)
  }
  return found
}

async function systemAddresses(host: string): Promise<readonly AddressInfo[]> {
  const found = await lookup(host, { all: true, order: 'verbatim' })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}
