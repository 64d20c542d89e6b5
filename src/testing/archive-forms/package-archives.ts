import { big, little } from './numbers.ts'

/** For tests: a file to put into an archive. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An ar as GNU's program writes it: long names in a list of their own. With `bsd`, each before its content. */
export function arOf(files: readonly NamedBytes[], { bsd = false } = {}): Buffer {
  const isLong = (name: string): boolean => Buffer.byteLength(name) > 15
  const list = files.filter(({ name }) => isLong(name)).map(({ name }) => `${name}/\n`)
  const names = Buffer.from(list.join(''))
  let at = 0
  const parts = files.map(({ name, bytes }) => {
    if (!isLong(name)) return arMember(`${name}/`, bytes)
    if (bsd) return arMember(`#1/${Buffer.byteLength(name)}`, Buffer.concat([Buffer.from(name), bytes]))
    const member = arMember(`/${at}`, bytes)
    at += Buffer.byteLength(name) + 2
    return member
  })
  return Buffer.concat([Buffer.from('!<arch>\n'), ...(bsd || names.length === 0 ? [] : [arMember('//', names)]), ...parts])
}

function arMember(name: string, bytes: Uint8Array): Buffer {
  const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from(bytes.length % 2 === 1 ? '\n' : '')])
}

const REGULAR = 0o100644

/** A cpio in the form "newc", or "odc" of POSIX. A name that ends in a slash is a folder. */
export function cpioOf(
  files: readonly NamedBytes[],
  { form = 'newc', end = true }: { readonly form?: 'newc' | 'odc'; readonly end?: boolean } = {},
): Buffer {
  const all = end ? [...files, { name: 'TRAILER!!!', bytes: Buffer.alloc(0) }] : files
  return Buffer.concat(all.map(({ name, bytes }) => (form === 'newc' ? newcEntry : odcEntry)(name, bytes)))
}

function newcEntry(name: string, bytes: Uint8Array): Buffer {
  const nameBytes = Buffer.from(`${name}\0`)
  const mode = name.endsWith('/') ? 0o040755 : REGULAR
  const fields = [1, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, nameBytes.length, 0]
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`
  return Buffer.concat([filled(Buffer.concat([Buffer.from(header), nameBytes])), filled(Buffer.from(bytes))])
}

function odcEntry(name: string, bytes: Uint8Array): Buffer {
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
  const mode = name.endsWith('/') ? 0o040755 : REGULAR
  const nameBytes = Buffer.from(`${name}\0`)
  const header = `070707${octal(1, 6)}${octal(1, 6)}${octal(mode, 6)}${octal(0, 24)}${octal(0, 11)}${octal(nameBytes.length, 6)}${octal(bytes.length, 11)}`
  return Buffer.concat([Buffer.from(header), nameBytes, bytes])
}

function filled(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
}

/** Tags of an RPM's header. */
export const RPM_DESCRIPTION = 1005
export const RPM_AFTER_INSTALL = 1024

/** An RPM with texts by tag, and a packed payload. */
export function rpmOf(texts: readonly (readonly [tag: number, text: string])[], payload: Uint8Array): Buffer {
  const lead = Buffer.concat([Buffer.from('edabeedb0300', 'hex'), Buffer.alloc(90)])
  const signature = rpmSection([[1000, 'signature']])
  return Buffer.concat([lead, signature, Buffer.alloc(-signature.length & 7), rpmSection(texts), payload])
}

function rpmSection(texts: readonly (readonly [tag: number, text: string])[]): Buffer {
  const store: Buffer[] = []
  let at = 0
  const entries = texts.map(([tag, text]) => {
    const entry = Buffer.concat([big(tag, 4), big(6, 4), big(at, 4), big(1, 4)])
    store.push(Buffer.from(`${text}\0`))
    at += store.at(-1)!.length
    return entry
  })
  const intro = Buffer.concat([Buffer.from('8eade80100000000', 'hex'), big(entries.length, 4), big(at, 4)])
  return Buffer.concat([intro, ...entries, ...store])
}

/** An asar with files by path; `list` changes the list of files before it is written. */
export function asarOf(
  files: readonly NamedBytes[],
  list: (root: Record<string, unknown>) => unknown = (root) => root,
): Buffer {
  const root: Record<string, unknown> = { files: {} }
  let at = 0
  for (const { name, bytes } of files) {
    const folders = name.split('/')
    let folder = root['files'] as Record<string, Record<string, unknown>>
    for (const part of folders.slice(0, -1)) folder = (folder[part] ??= { files: {} })['files'] as typeof folder
    folder[folders.at(-1)!] = { offset: String(at), size: bytes.length }
    at += bytes.length
  }
  const text = Buffer.from(JSON.stringify(list(root)))
  const padded = filled(text)
  const sizes = [4, padded.length + 8, padded.length + 4, text.length].map((size) => little(size, 4))
  return Buffer.concat([...sizes, padded, ...files.map(({ bytes }) => bytes)])
}

/** A Chrome extension: a header, then a zip. */
export function crxOf(zip: Uint8Array): Buffer {
  const header = Buffer.from('a signed header')
  return Buffer.concat([Buffer.from('Cr24'), little(3, 4), little(header.length, 4), header, zip])
}
