import { dirname, join } from 'node:path'
import { rolldown, type OutputChunk, type Plugin } from 'rolldown'
import { withLazyBuiltins } from './lazy-builtins.ts'

const REGISTRY = /\/src\/registry\/providers\.generated\.ts$/
const ROOM = /^import \{ provider as \w+ \} from '#(providers\/([^/]+)\/index\.ts)'$/gm
/** How rolldown writes what a room takes from elsewhere, and what it gives. */
const SHARED = /\brequire\("(#[^"]+)"\)/g
const HEAD = /^Object\.defineProperty\(exports, .*;\n/m
const GIVEN = /^exports\.provider = provider;$/m

/**
 * Makes each room of a provider in the bundle one function, which runs when something of the room but its id is first asked
 * for: a scan knows all keywords from tables made ahead, and uses the rules of a few rooms. Starting then takes a sixth of
 * what it would with all the rooms' own constants. The sources themselves make everything at once, which is simpler.
 */
export function lazyRooms(): Plugin {
  return {
    name: 'lazy-rooms',
    transform: {
      filter: { id: REGISTRY },
      async handler(code, id) {
        const source = join(dirname(id), '..')
        const rooms = new Map([...code.matchAll(ROOM)].map(([, path = '', room = '']) => [room, join(source, path)]))
        return { code: lazyRegistry(await bundled(rooms)), map: null, moduleType: 'js' }
      },
    },
  }
}

/** The code of each room, all its files in one. */
async function bundled(rooms: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const bundle = await rolldown({
    input: Object.fromEntries(rooms),
    platform: 'node',
    external: /^(?:node:|#(?!providers\/))/,
  })
  const { output } = await bundle.generate({ format: 'cjs', entryFileNames: '[name]' })
  await bundle.close()
  const chunks = output.filter((chunk): chunk is OutputChunk => chunk.type === 'chunk')
  if (chunks.length !== rooms.size) throw new Error('two rooms share a file of one of them')
  return new Map(chunks.map(({ name, code }) => [name, code]))
}

/** A module like the registry of providers, of rooms as rolldown writes them in CommonJS. */
export function lazyRegistry(rooms: ReadonlyMap<string, string>): string {
  const shared = new Map<string, string>()
  const nameOf = (id: string): string => {
    const name = shared.get(id) ?? `shared${shared.size}`
    shared.set(id, name)
    return name
  }
  const list = [...rooms].map(([id, code]) => {
    const body = withLazyBuiltins(code)
      .replace(HEAD, '')
      .replaceAll(SHARED, (_, path: string) => nameOf(path))
      .replace(GIVEN, 'return provider')
    if (!body.includes('return provider') || /\bexports\b/.test(body))
      throw new Error(`the room ${id} is of an unknown form`)
    return `new LazyRoom('${id}', () => {\n${body}\n})`
  })
  const imports = [...shared].map(([id, name]) => `import * as ${name} from '${id}'\n`)
  return `${imports.join('')}${LAZY_ROOM}export const providers = [\n${list.join(',\n')}\n]\n`
}

const LAZY_ROOM = `class LazyRoom {
  constructor(id, make) { this.id = id; this.make = make }
  get made() { return this.room ??= this.make() }
  get name() { return this.made.name }
  get homepage() { return this.made.homepage }
  get rules() { return this.made.rules }
}
`
