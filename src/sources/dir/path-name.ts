/** A path relative to the root, `/` between its parts: text, or if it is not UTF-8, its bytes. */
export type RawPath = string | Buffer

/** The same as plain data, which can wait in any queue. */
export type PathData = string | { readonly hex: string }

export function pathData(path: RawPath): PathData {
  return typeof path === 'string' ? path : { hex: path.toString('hex') }
}

export function rawPath(path: PathData): RawPath {
  return typeof path === 'string' ? path : Buffer.from(path.hex, 'hex')
}

/** For people and reports: what is not UTF-8 becomes U+FFFD. */
export function shownPath(path: RawPath): string {
  return typeof path === 'string' ? path : path.toString('utf8')
}

/** Text again where the bytes allow it. */
export function fromBytes(name: Buffer): RawPath {
  const text = name.toString('utf8')
  return Buffer.from(text, 'utf8').equals(name) ? text : name
}

/** `name` in the directory `parent`; the root is the empty text. */
export function joinPath(parent: RawPath, name: RawPath): RawPath {
  if (parent.length === 0) return name
  if (typeof parent === 'string' && typeof name === 'string') return `${parent}/${name}`
  return Buffer.concat([asBytes(parent), SLASH, asBytes(name)])
}

/** The path for the system, given the root's. */
export function systemPath(root: string, path: RawPath): RawPath {
  if (path.length === 0) return root
  return joinPath(root.endsWith('/') ? root.slice(0, -1) || '/.' : root, path)
}

const SLASH = Buffer.from('/')

function asBytes(path: RawPath): Buffer {
  return typeof path === 'string' ? Buffer.from(path, 'utf8') : path
}
