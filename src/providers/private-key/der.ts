/** One DER element: its tag byte and where its content lies. */
export interface DerElement {
  readonly tag: number
  readonly start: number
  readonly end: number
}

export const DER = { integer: 0x02, octetString: 0x04, oid: 0x06, sequence: 0x30 } as const

/** The length that the element at `at` says it has, header included, or undefined when there is no definite-length header. */
export function declaredLength(bytes: Buffer, at = 0): number | undefined {
  const first = bytes[at + 1]
  if (first === undefined || first === 0x80) return undefined
  if (first < 0x80) return 2 + first
  const count = first & 0x7f
  if (count > 4 || at + 2 + count > bytes.length) return undefined
  return 2 + count + bytes.readUIntBE(at + 2, count)
}

/** The element at `at`, or undefined when it has no definite length or is not whole. */
export function readElement(bytes: Buffer, at = 0): DerElement | undefined {
  const length = declaredLength(bytes, at)
  if (length === undefined || at + length > bytes.length) return undefined
  const first = bytes[at + 1]!
  return { tag: bytes[at]!, start: at + (first < 0x80 ? 2 : 2 + (first & 0x7f)), end: at + length }
}

/** The elements directly inside an element; stops at the first that is not whole. */
export function childrenOf(bytes: Buffer, parent: DerElement): DerElement[] {
  const children: DerElement[] = []
  for (let at = parent.start; at < parent.end;) {
    const child = readElement(bytes, at)
    if (child === undefined || child.end > parent.end) return children
    children.push(child)
    at = child.end
  }
  return children
}

/** An object identifier's content in dotted form. */
export function oidOf(bytes: Buffer, { start, end }: DerElement): string {
  const numbers: number[] = []
  let value = 0
  for (const byte of bytes.subarray(start, end)) {
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      numbers.push(value)
      value = 0
    }
  }
  const [first = 0, ...rest] = numbers
  const top = Math.min(2, Math.floor(first / 40))
  return [top, first - top * 40, ...rest].join('.')
}
