/** How the ids of a repository are made; it says how long they are. */
export type ObjectFormat = 'sha1' | 'sha256'

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

/** Bytes of an id. */
export function idBytes(format: ObjectFormat): 20 | 32 {
  return format === 'sha256' ? 32 : 20
}

/** The numbers that packs use for the types; 0 and 5 are unused, 6 and 7 are deltas. */
export const COMMIT = 1
export const TREE = 2
export const BLOB = 3
export const OFS_DELTA = 6
export const REF_DELTA = 7

const NAMES: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag']

/** The name of a type's number, undefined for deltas and unused numbers. */
export function typeName(code: number): ObjectType | undefined {
  return NAMES[code]
}

/** The number of a type's name, 0 when there is no such type. */
export function typeCode(name: string): number {
  return Math.max(0, NAMES.indexOf(name as ObjectType))
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** The id at a place, as lower-case hexadecimal. */
export function hexId(bytes: Uint8Array, at: number, length: number): string {
  let text = ''
  for (let i = at; i < at + length; i++) text += HEX[bytes[i]!]!
  return text
}

/** The bytes of a hexadecimal id, or undefined when it is none of this length. */
export function parseHexId(hex: string, length: number): Uint8Array | undefined {
  if (hex.length !== length * 2 || !/^[0-9a-f]+$/.test(hex)) return undefined
  const bytes = new Uint8Array(length)
  for (let i = 0; i < length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
  return bytes
}

/** Big-endian 32-bit number at a place. */
export function uint32(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

/** Big-endian 64-bit number at a place; beyond 2^53 it loses its lowest bits. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) * 2 ** 32 + uint32(bytes, at + 4)
}

/** Orders two ids: negative when the first is smaller, 0 when they are the same. */
export function compareIds(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const difference = a[aAt + i]! - b[bAt + i]!
    if (difference !== 0) return difference
  }
  return 0
}
