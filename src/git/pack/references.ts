import { join } from 'node:path'
import { readdirSync, type Dirent } from 'node:fs'
import { systemCodeOf } from '#base/errors.ts'
import { smallFile, type RepositoryPlace } from './repository-place.ts'

/** A name and the object it stands for. */
export interface Reference {
  /** Full, such as `refs/heads/main`; also `HEAD`. */
  readonly name: string
  readonly oid: string
}

const MAX_PACKED_FILE = 256 << 20
const MAX_DEPTH = 32
const MAX_REFERENCES = 2_000_000
const MAX_SYMBOLIC = 5

/**
 * The references of a repository, names in rising order, symbolic ones followed; those that lead nowhere are left out. Undefined when they are stored as
 * reftable: then ask git. Of worktrees only the own `HEAD` is given.
 */
export function readReferences(place: RepositoryPlace): readonly Reference[] | undefined {
  if (place.reftable) return undefined
  const values = new Map<string, string>()
  const packed = smallFile(join(place.commonDirectory, 'packed-refs'), MAX_PACKED_FILE) ?? ''
  for (const line of packed.split('\n')) {
    const match = /^([0-9a-f]{40,64}) (refs\/.+)$/.exec(line)
    if (match !== null) values.set(match[2]!, match[1]!)
  }
  collect(place.commonDirectory, 'refs', 0, values)
  values.set('HEAD', smallFile(join(place.gitDirectory, 'HEAD'))?.trim() ?? '')
  const references: Reference[] = []
  for (const [name, value] of values) {
    const oid = resolved(values, value)
    if (oid !== undefined) references.push({ name, oid })
  }
  return references.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Adds the references that have files of their own; they count more than packed ones. */
function collect(root: string, name: string, depth: number, values: Map<string, string>): void {
  if (depth > MAX_DEPTH) return
  for (const entry of entriesOf(join(root, name))) {
    if (values.size >= MAX_REFERENCES) return
    const inner = `${name}/${entry.name}`
    if (entry.isDirectory()) collect(root, inner, depth + 1, values)
    else if (entry.isFile() && !inner.endsWith('.lock')) values.set(inner, smallFile(join(root, inner))?.trim() ?? '')
  }
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return []
  }
}

function resolved(values: ReadonlyMap<string, string>, start: string): string | undefined {
  let value: string | undefined = start
  for (let i = 0; i < MAX_SYMBOLIC && value?.startsWith('ref: '); i++) value = values.get(value.slice(5).trim())
  return value !== undefined && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined
}
