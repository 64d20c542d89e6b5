import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInRules } from '#app/rules/catalogue.ts'
import { compileRuleset, findMatches } from '#detect/index.ts'
import type { Reported } from './score.ts'

export interface ProviderFinding extends Reported {
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/** What the providers' rules find in some files. The model has no say in it. */
export function providerFindings(directory: string, files: Iterable<string>): readonly ProviderFinding[] {
  const ruleset = compileRuleset(builtInRules({ disabled: [], only: [], generic: false }))
  const found: ProviderFinding[] = []
  for (const file of files) {
    const bytes = readFileSync(join(directory, file))
    for (const { secret, confidence } of findMatches(ruleset, bytes)) {
      const { start, end, value } = secret
      const line = lineAt(bytes, start)
      found.push({ file, line, lineEnd: line + newlines(bytes, start, end), secret: value, start, end, confidence })
    }
  }
  return found
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return 1 + newlines(bytes, 0, offset)
}

function newlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === 10) count++
  return count
}
