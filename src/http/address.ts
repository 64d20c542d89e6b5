import { BlockList, isIP, isIPv6 } from 'node:net'
import { AppError } from '#base/errors.ts'
import { GLOBAL_UNICAST, METADATA, NAT64, SPECIAL_IPV4, SPECIAL_IPV6, type AddressClass } from './address-ranges.ts'

export interface AddressInfo {
  readonly address: string
  readonly family: 4 | 6
}

/** Says whether the door may connect to an address. */
export interface AddressGuard {
  /** undefined when it may; else what the address is. */
  refusal(address: string): AddressClass | undefined
}

type Family = 'ipv4' | 'ipv6'

const V4 = SPECIAL_IPV4.map(([range, name]) => ({ list: listOf([range]), name }))
const V6 = SPECIAL_IPV6.map(([range, name]) => ({ list: listOf([range]), name }))
const metadata = listOf(METADATA)
const globalUnicast = listOf([GLOBAL_UNICAST])
const nat64 = listOf([NAT64])

/** What an address is for. Text that is no plain address (a name, `0x7f.1`, an address with a port) is `invalid`. */
export function classifyAddress(text: string): AddressClass {
  const address = withoutZone(text)
  const family = familyOf(address)
  if (family === undefined) return 'invalid'
  if (metadata.check(address, family)) return 'metadata'
  if (family === 'ipv4') return V4.find(({ list }) => list.check(address, 'ipv4'))?.name ?? 'public'
  if (nat64.check(address, 'ipv6')) return classifyAddress(lastFourBytes(address)) === 'public' ? 'public' : 'translated'
  const special = V6.find(({ list }) => list.check(address, 'ipv6'))
  return special?.name ?? (globalUnicast.check(address, 'ipv6') ? 'public' : 'reserved')
}

/**
 * Refuses all but public addresses and those in `allowed`: ranges such as `10.20.0.0/16`, or single addresses. A metadata address is only allowed
 * by itself, never by a range around it. Throws `AppError` (`E_CONFIG_INVALID`) for a range that is none.
 */
export function createAddressGuard(allowed: readonly string[]): AddressGuard {
  const ranges = listOf(allowed)
  const singles = listOf(allowed.filter(isSingle))
  return {
    refusal(text) {
      const address = withoutZone(text)
      const name = classifyAddress(address)
      const family = familyOf(address)
      if (name === 'public') return undefined
      if (family === undefined) return name
      return (name === 'metadata' ? singles : ranges).check(address, family) ? undefined : name
    },
  }
}

function isSingle(range: string): boolean {
  const [address = '', bits] = range.split('/')
  return bits === undefined || bits === (isIPv6(address) ? '128' : '32')
}

/** `fe80::1%eth0` names an interface of this machine; the address decides. */
function withoutZone(address: string): string {
  return address.replace(/%.*$/, '')
}

function familyOf(address: string): Family | undefined {
  const version = isIP(address)
  return version === 0 ? undefined : version === 4 ? 'ipv4' : 'ipv6'
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits, ...rest] = range.split('/')
    const family = familyOf(address)
    const longest = family === 'ipv4' ? 32 : 128
    const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
    if (family === undefined || rest.length > 0 || !(length >= 0 && length <= longest)) {
      throw new AppError('E_CONFIG_INVALID', `"${range}" is no range of addresses. Write it as 10.20.0.0/16 or fd12::/48.`)
    }
    list.addSubnet(address, length, family)
  }
  return list
}

/** The last 32 bits of an IPv6 address as IPv4. The URL parser writes every form of an address in the same way. */
function lastFourBytes(address: string): string {
  const host = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [high = 0, low = 0] = host
    .replace(/::$/, ':0:0')
    .replace('::', ':0:')
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group, 16) || 0)
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}
