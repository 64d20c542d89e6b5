import type { ByteSource } from './byte-source.ts'

/** A file in an asar: `bytes` from `at` of the archive. */
export interface AsarFile {
  readonly name: string
  readonly at: number
  readonly bytes: number
}

const SIZES_BYTES = 16
const MAX_HEADER_BYTES = 64 << 20
const MAX_NAME = 4096
const MAX_FOLDERS_DEEP = 200

/**
 * The files of an asar (Electron): four lengths, a list in JSON, the files. Links, and files that lie outside of the archive, have no content.
 * Says what is wrong if the list cannot be read, and at entries that make no sense. Format from the README of `@electron/asar`, looked at 2026-11-24.
 */
export function* asarFiles(source: ByteSource): Generator<AsarFile | string> {
  const list = readList(source)
  if (typeof list === 'string') yield list
  else yield* filesOf(list.root, list.filesAt)
}

type Node = Readonly<Record<string, unknown>>

function readList(source: ByteSource): { readonly root: Node; readonly filesAt: number } | string {
  const sizes = source.read(0, SIZES_BYTES)
  if (sizes.length < SIZES_BYTES) return 'ends inside of the header'
  const textBytes = sizes.readUInt32LE(12)
  if (textBytes > MAX_HEADER_BYTES) return `list of files of ${textBytes} bytes`
  const root = parsed(source.read(SIZES_BYTES, textBytes).toString('utf8'))
  return root === undefined ? 'the list of files is not readable' : { root, filesAt: 8 + sizes.readUInt32LE(4) }
}

function* filesOf(root: Node, filesAt: number): Generator<AsarFile | string> {
  const pending = [{ name: '', node: root, depth: 0 }]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (!isRecord(folder.node['files'])) continue
    for (const [key, node] of Object.entries(folder.node['files'])) {
      const name = (folder.name === '' ? key : `${folder.name}/${key}`).slice(0, MAX_NAME)
      if (!isRecord(node)) yield `wrong entry ${name}`
      else if (isRecord(node['files'])) {
        if (folder.depth >= MAX_FOLDERS_DEEP) yield `folders more than ${MAX_FOLDERS_DEEP} deep`
        else pending.push({ name, node, depth: folder.depth + 1 })
      } else if (node['unpacked'] !== true && node['link'] === undefined) {
        const [offset, bytes] = [Number(node['offset']), Number(node['size'])]
        const isSensible = [offset, bytes].every((number) => Number.isSafeInteger(number) && number >= 0)
        yield isSensible ? { name, at: filesAt + offset, bytes } : `wrong entry ${name}`
      }
    }
  }
}

function parsed(text: string): Node | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
