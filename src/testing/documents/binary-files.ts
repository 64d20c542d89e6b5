/** For tests: a Java class (format 52) with one constant field and other texts. */
export function javaClass(field: string, value: string, texts: readonly string[]): Buffer {
  const pool: Buffer[] = []
  const add = (...parts: readonly (Buffer | number)[]): number => {
    pool.push(Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part))))
    return pool.length
  }
  const text = (content: string): number => add(1, short(Buffer.byteLength(content)), Buffer.from(content))
  const name = text(field)
  const type = text('Ljava/lang/String;')
  const attribute = text('ConstantValue')
  const constant = add(8, short(text(value)))
  const self = add(7, short(text('K')))
  for (const other of texts) text(other)
  const fields = [short(0x18), short(name), short(type), short(1), short(attribute), long(2), short(constant)]
  return Buffer.concat([
    long(0xcafebabe),
    short(0),
    short(52),
    short(pool.length + 1),
    ...pool,
    ...[0x21, self, self, 0, 1].map(short),
    ...fields,
    ...[0, 0].map(short),
  ])
}

function short(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255])
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A value of a binary property list. */
export type PlistValue = string | Buffer | readonly PlistValue[] | { readonly [key: string]: PlistValue }

/** For tests: a binary property list, references of one byte. */
export function propertyList(root: PlistValue): Buffer {
  const objects: Buffer[] = []
  const head = (kind: number, size: number): Buffer =>
    size < 15 ? Buffer.from([kind | size]) : Buffer.from([kind | 15, 0x11, size >> 8, size & 255])
  function add(value: PlistValue): number {
    const at = objects.push(Buffer.alloc(0)) - 1
    if (typeof value === 'string') {
      const isAscii = /^[ -~]*$/.test(value)
      const bytes = isAscii ? Buffer.from(value) : Buffer.from(value, 'utf16le').swap16()
      objects[at] = Buffer.concat([head(isAscii ? 0x50 : 0x60, value.length), bytes])
    } else if (Buffer.isBuffer(value)) objects[at] = Buffer.concat([head(0x40, value.length), value])
    else if (Array.isArray(value)) {
      const items = value.map((item: PlistValue) => add(item))
      objects[at] = Buffer.concat([head(0xa0, items.length), Buffer.from(items)])
    } else {
      const pairs = Object.entries(value as Readonly<Record<string, PlistValue>>)
      const keys = pairs.map(([key]) => add(key))
      const values = pairs.map(([, item]) => add(item))
      objects[at] = Buffer.concat([head(0xd0, keys.length), Buffer.from([...keys, ...values])])
    }
    return at
  }
  add(root)
  const offsets = Buffer.alloc(objects.length * 4)
  let at = 8
  for (const [i, object] of objects.entries()) {
    offsets.writeUInt32BE(at, i * 4)
    at += object.length
  }
  const trailer = Buffer.alloc(32)
  trailer[6] = 4
  trailer[7] = 1
  trailer.writeUInt32BE(objects.length, 12)
  trailer.writeUInt32BE(at, 28)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, offsets, trailer])
}

/** For tests: compiled Python 3.8 of a module with these constants and one dictionary, written by hand. */
export function pythonBytecode(constants: readonly string[], pairs: readonly (readonly [string, string])[] = []): Buffer {
  const size = (value: number): Buffer => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32LE(value)
    return bytes
  }
  const text = (content: string): Buffer =>
    Buffer.concat([Buffer.from('u'), size(Buffer.byteLength(content)), Buffer.from(content)])
  const name = (content: string): Buffer =>
    Buffer.concat([Buffer.from('Z'), Buffer.from([content.length]), Buffer.from(content)])
  const tuple = (items: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from(')'), Buffer.from([items.length]), ...items])
  const dictionary = Buffer.concat([Buffer.from('{'), ...pairs.flat().map(text), Buffer.from('0')])
  const code = Buffer.concat([Buffer.from('s'), size(4), Buffer.from([100, 0, 83, 0])])
  return Buffer.concat([
    Buffer.from([0x55, 0x0d, 0x0d, 0x0a, ...Array<number>(12).fill(0)]),
    Buffer.from([0xe3]),
    ...Array<Buffer>(6).fill(size(0)),
    code,
    tuple([...constants.map(text), dictionary, Buffer.from('N')]),
    tuple([name('NAME')]),
    ...Array<Buffer>(3).fill(tuple([])),
    name('m.py'),
    name('<module>'),
    size(1),
    Buffer.concat([Buffer.from('s'), size(0)]),
  ])
}
