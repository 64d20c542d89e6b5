/** What an address is for. `translated`: an IPv4 address in IPv6 clothes. */
export type AddressClass =
  | 'public'
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'shared'
  | 'metadata'
  | 'multicast'
  | 'translated'
  | 'reserved'
  | 'invalid'

type Range = readonly [prefix: string, AddressClass]

/**
 * Addresses at which a cloud tells an instance its own credentials; first, because ranges below hold some of them. Sources, checked
 * 2026-11-25: AWS EC2 "Instance metadata" (169.254.169.254, fd00:ec2::254), "ECS task metadata" (169.254.170.2) and "EKS Pod Identity"
 * (169.254.170.23, fd00:ec2::23); GCP fd20:ce::254; Azure "What is IP address 168.63.129.16"; Alibaba 100.100.100.200; Oracle 192.0.0.192.
 */
export const METADATA: readonly string[] = [
  '169.254.169.254/32',
  '169.254.170.2/32',
  '169.254.170.23/32',
  '168.63.129.16/32',
  '100.100.100.200/32',
  '192.0.0.192/32',
  'fd00:ec2::254/128',
  'fd00:ec2::23/128',
  'fd20:ce::254/128',
]

/** The IANA special-purpose registry for IPv4, with those that are globally reachable: no issuer lives there. Multicast besides. */
export const SPECIAL_IPV4: readonly Range[] = [
  ['0.0.0.0/8', 'reserved'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'shared'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved'],
  ['192.0.2.0/24', 'reserved'],
  ['192.31.196.0/24', 'reserved'],
  ['192.52.193.0/24', 'reserved'],
  ['192.88.99.0/24', 'reserved'],
  ['192.168.0.0/16', 'private'],
  ['192.175.48.0/24', 'reserved'],
  ['198.18.0.0/15', 'reserved'],
  ['198.51.100.0/24', 'reserved'],
  ['203.0.113.0/24', 'reserved'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
]

/** The only IPv6 addresses that IANA gives out for use on the internet. */
export const GLOBAL_UNICAST = '2000::/3'
/** RFC 6052: an IPv4 address in the last 32 bits, reached through a translator. Judged by that address. */
export const NAT64 = '64:ff9b::/96'

/** Names for what lies outside 2000::/3, and the exceptions inside it. */
export const SPECIAL_IPV6: readonly Range[] = [
  ['::1/128', 'loopback'],
  ['::/96', 'translated'],
  ['::ffff:0:0/96', 'translated'],
  ['::ffff:0:0:0/96', 'translated'],
  ['64:ff9b:1::/48', 'translated'],
  ['fc00::/7', 'private'],
  ['fec0::/10', 'private'],
  ['fe80::/10', 'link-local'],
  ['ff00::/8', 'multicast'],
  ['2001::/32', 'translated'],
  ['2001::/23', 'reserved'],
  ['2001:db8::/32', 'reserved'],
  ['2002::/16', 'translated'],
  ['2620:4f:8000::/48', 'reserved'],
  ['3fff::/20', 'reserved'],
]
