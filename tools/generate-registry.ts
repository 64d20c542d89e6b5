import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const HEAD = '// Written by `npm run generate`; do not edit.\n'

function rooms(family: string, door = 'index.ts'): string[] {
  return readdirSync(join(ROOT, 'src', family), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, 'src', family, entry.name, door)))
    .map((entry) => entry.name)
    .sort()
}

function camel(id: string): string {
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return /^\d/.test(name) ? `n${name}` : name
}

/** Rules are needed by every scan, so providers are imported eagerly. */
function providers(): string {
  const ids = rooms('providers')
  const imports = ids.map((id) => `import { provider as ${camel(id)} } from '#providers/${id}/index.ts'`)
  const list = ids.map((id) => `  ${camel(id)},`)
  return `${HEAD}import type { Provider } from '#core/provider.ts'\n${imports.join('\n')}\n\nexport const providers: readonly Provider[] = [\n${list.join('\n')}\n]\n`
}

/** Plans are needed only when something is asked: this module is loaded on request, with all of them. */
function online(): string {
  const ids = rooms('providers', 'online.ts')
  const imports = ids.map((id) => `import { online as ${camel(id)} } from '#providers/${id}/online.ts'`)
  const list = ids.map((id) => `  ['${id}', ${camel(id)}],`)
  return `${HEAD}import type { OnlineProvider } from '#core/online.ts'\n${imports.join('\n')}\n\nexport const onlineProviders: ReadonlyMap<string, OnlineProvider> = new Map([\n${list.join('\n')}\n])\n`
}

/** A scan uses a few of these, so each loads on first use. */
function lazily(family: string, member: string): string {
  const lines = rooms(family).map(
    (id) => `  ${/-/.test(id) ? `'${id}'` : id}: async () => (await import('#${family}/${id}/index.ts')).${member},`,
  )
  return `${HEAD}export const ${family} = {\n${lines.join('\n')}\n} as const\n`
}

/** The registry's files as the folders demand, by path. */
export function registryFiles(): ReadonlyMap<string, string> {
  return new Map([
    [join(ROOT, 'src/registry/providers.generated.ts'), providers()],
    [join(ROOT, 'src/registry/online.generated.ts'), online()],
    [join(ROOT, 'src/registry/sources.generated.ts'), lazily('sources', 'source')],
    [join(ROOT, 'src/registry/reporters.generated.ts'), lazily('reporters', 'reporter')],
  ])
}

if (import.meta.main) {
  for (const [path, text] of registryFiles()) {
    let current = ''
    try {
      current = readFileSync(path, 'utf8')
    } catch {
      // Written below.
    }
    if (current !== text) writeFileSync(path, text)
  }
}
