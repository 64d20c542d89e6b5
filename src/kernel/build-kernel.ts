import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOM = import.meta.dirname
const OPTIONS = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--importMemory', '--noAssert']
const MARKS_OPTIONS = [...OPTIONS, '--enable', 'relaxed-simd']

/** The text of `kernel.generated.ts` or `marks.generated.ts`: the compiled `assembly/kernel.ts` or `assembly/marks.ts` in base64. */
export function generatedKernel(name: 'kernel' | 'marks'): string {
  const folder = mkdtempSync(join(tmpdir(), 'kagiban-kernel-'))
  try {
    const target = join(folder, `${name}.wasm`)
    // As a program: its type declarations would replace this project's `console` and others.
    const compiler = join(dirname(fileURLToPath(import.meta.resolve('assemblyscript/asc'))), '../bin/asc.js')
    const words = [
      compiler,
      join(ROOM, `assembly/${name}.ts`),
      '--outFile',
      target,
      ...(name === 'marks' ? MARKS_OPTIONS : OPTIONS),
    ]
    execFileSync(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    const wasm = readFileSync(target).toString('base64')
    return `// Written by \`node src/kernel/build-kernel.ts\` from assembly/; do not edit.\nexport const ${name.toUpperCase()} =\n  '${wasm}'\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  for (const name of ['kernel', 'marks'] as const) writeFileSync(join(ROOM, `${name}.generated.ts`), generatedKernel(name))
}
