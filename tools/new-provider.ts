import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { flagValue } from './flag-value.ts'
import { providerFiles } from './provider-files.ts'
import { providerSpec, type ProviderSpec } from './provider-spec.ts'

const ROOT = join(import.meta.dirname, '..')
const HELP = `Makes the room of a provider: src/providers/<id>/ with its rules, its door and its README.

  npm run new:provider -- acme --name "Acme" --homepage https://acme.com
      a room to fill in
  npm run new:provider -- --spec providers.json
      rooms for a list of descriptions (the form: tools/provider-spec.ts); rooms that exist are left alone
  npm run new:provider -- --spec providers.json --force
      the same, writing over them

Then: npm run generate, npm test.
`

/** @returns the exit code */
export function newProvider(args: readonly string[], root = ROOT): number {
  const specFile = flagValue(args, '--spec')
  if (args.length === 0 || args.includes('--help') || (specFile === undefined && args[0]!.startsWith('-'))) {
    process.stdout.write(HELP)
    return args.includes('--help') ? 0 : 4
  }
  let status = 0
  try {
    const specs =
      specFile === undefined
        ? [emptySpec(args[0]!, flagValue(args, '--name') ?? args[0]!, flagValue(args, '--homepage'))]
        : z.array(providerSpec).parse(JSON.parse(readFileSync(specFile, 'utf8')))
    for (const spec of specs) if (!writeRoom(root, spec, args.includes('--force'))) status = 1
  } catch (error) {
    process.stderr.write(`${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}\n`)
    return 4
  }
  return status
}

function writeRoom(root: string, spec: ProviderSpec, force: boolean): boolean {
  const room = join(root, 'src', 'providers', spec.id)
  if (existsSync(room) && !force) {
    process.stderr.write(`${spec.id}: exists; left alone (--force writes over it).\n`)
    return false
  }
  mkdirSync(room, { recursive: true })
  for (const [name, text] of providerFiles(spec)) writeFileSync(join(room, name), text)
  process.stdout.write(`${spec.id}: made\n`)
  return true
}

function emptySpec(id: string, name: string, homepage = `https://${id}.com`): ProviderSpec {
  return providerSpec.parse({
    id,
    name,
    homepage,
    reaches: 'TODO: what a credential reaches.',
    rules: [
      {
        by: 'name',
        id: `${id}-api-key`,
        name: `${name} API key`,
        kind: 'api-key',
        severity: 'medium',
        vendor: [id.replaceAll('-', ' ')],
        form: [['hex', 32]],
      },
    ],
    verify: 'TODO',
    revoke: 'TODO',
    sources: [{ url: homepage, date: new Date().toISOString().slice(0, 10), opened: false }],
  })
}

if (import.meta.main) process.exitCode = newProvider(process.argv.slice(2))
