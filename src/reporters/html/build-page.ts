import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const ROOM = import.meta.dirname
const TARGET = join(ROOM, 'page.generated.ts')

/** The text of `page.generated.ts`: the script of `client/` as one minified piece, and its style sheet. */
export async function generatedPage(): Promise<string> {
  const bundle = await rolldown({ input: join(ROOM, 'client/main.ts'), cwd: join(ROOM, '../../..'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
  await bundle.close()
  const script = output[0].code.trim()
  // Both end at their closing tag; neither may contain it, or start a comment that swallows it.
  if (/<\/script|<!--|<script/i.test(script)) throw new Error('the script of the HTML report contains a tag of its own')
  const style = compactCss(styleSheet())
  return `// Written by \`node src/reporters/html/build-page.ts\` from client/; do not edit.\nexport const SCRIPT =\n  ${JSON.stringify(script)}\nexport const STYLE =\n  ${JSON.stringify(style)}\n`
}

/** The files of `client/style`, in the order of their numbers. */
export function styleSheet(): string {
  const folder = join(ROOM, 'client/style')
  const names = readdirSync(folder).sort()
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
}

function compactCss(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim()
}

if (import.meta.main) writeFileSync(TARGET, await generatedPage())
