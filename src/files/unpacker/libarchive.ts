import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import createLibarchive from 'libarchive-wasm/dist/libarchive.js'
import type { UnpackedEntry } from './messages.ts'

/** Set by the bundler, which puts the WebAssembly beside the program. */
declare const KAGIBAN_VERSION: string | undefined

/** libarchive's functions, as far as they are used here. Pointers are numbers; 0 is none. */
export interface Libarchive {
  readonly memory: () => Uint8Array
  readonly allocate: (bytes: number) => number
  readonly create: () => number
  readonly supportFilters: (archive: number) => number
  readonly supportFormats: (archive: number) => number
  readonly openMemory: (archive: number, at: number, bytes: number) => number
  /** 0 at the end, and where an entry cannot be read. */
  readonly nextEntry: (archive: number) => number
  /** Bytes read, 0 at the end, less for an error. */
  readonly readData: (archive: number, to: number, bytes: number) => number
  /** Was something met that needs a password? */
  readonly hasLocked: (archive: number) => boolean
  readonly errorText: (archive: number) => string
  readonly describe: (entry: number) => UnpackedEntry
}

/** What the package gives. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array
  readonly cwrap: (name: string, result: 'number' | 'string', values: readonly 'number'[]) => (...values: number[]) => never
}

/** What the package's WebAssembly asks for. */
type Imports = ConstructorParameters<typeof WebAssembly.Instance>[1]

const TYPE_MASK = 0o170000
const DIRECTORY = 0o040000
const WEB_ASSEMBLY_PAGE = 65536

let compiled: WebAssembly.Module | undefined

/** A new libarchive with a memory of its own, which never grows over `maxBytes`. */
export async function startLibarchive(maxBytes: number): Promise<Libarchive> {
  compiled ??= new WebAssembly.Module(readFileSync(webAssemblyPath()))
  const module = (await createLibarchive({
    print() {},
    printErr() {},
    instantiateWasm(imports: Imports, use: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(compiled!, imports)
      for (const value of Object.values(instance.exports)) if (value instanceof WebAssembly.Memory) limit(value, maxBytes)
      use(instance)
      return instance.exports
    },
  })) as EmscriptenModule
  return functionsOf(module)
}

/** Growing fails beyond the limit, which libarchive sees as a lack of memory. */
function limit(memory: WebAssembly.Memory, maxBytes: number): void {
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WEB_ASSEMBLY_PAGE > maxBytes) throw new RangeError('over the limit of memory')
    return grow(pages)
  }
}

function functionsOf(module: EmscriptenModule): Libarchive {
  const numbers = (count: number): 'number'[] => Array.from({ length: count }, () => 'number')
  const numeric = (name: string, values: number): ((...values: number[]) => number) =>
    module.cwrap(name, 'number', numbers(values))
  const textual = (name: string): ((value: number) => string) => module.cwrap(name, 'string', numbers(1))
  const name = textual('archive_entry_pathname_utf8')
  const type = numeric('archive_entry_filetype', 1)
  const isLocked = numeric('archive_entry_is_encrypted', 1)
  const hasLocked = numeric('archive_read_has_encrypted_entries', 1)
  return {
    memory: () => module.HEAPU8,
    allocate: numeric('malloc', 1),
    create: numeric('archive_read_new', 0),
    supportFilters: numeric('archive_read_support_filter_all', 1),
    supportFormats: numeric('archive_read_support_format_all', 1),
    openMemory: numeric('archive_read_open_memory', 3),
    nextEntry: numeric('archive_read_next_entry', 1),
    readData: numeric('archive_read_data', 3),
    hasLocked: (archive) => hasLocked(archive) === 1,
    errorText: textual('archive_error_string'),
    describe: (entry) => ({
      name: name(entry),
      // What 7-Zip packs from a pipe is called a pipe, and has content all the same.
      isFile: (type(entry) & TYPE_MASK) !== DIRECTORY,
      isLocked: (isLocked(entry) & 1) === 1,
    }),
  }
}

function webAssemblyPath(): string | URL {
  if (typeof KAGIBAN_VERSION === 'string') return new URL('./libarchive.wasm', import.meta.url)
  return createRequire(import.meta.url).resolve('libarchive-wasm/dist/libarchive.wasm')
}
