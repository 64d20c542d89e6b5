import { createHash } from 'node:crypto'
import type { DetectorSpec } from '#app/scan/detector.ts'

/** Raise it when the meaning of what is stored changes. */
const FORMAT = 1

/**
 * A name for everything that decides what a scan finds in an object: the program's build, the rules that take part, and the options.
 * How much of it is shown (confidence, severity, secrets) is not among it. 32 hex digits.
 */
export function namespaceOf(spec: DetectorSpec, maxFileBytes: number, build: string): string {
  const { binary, inlineAllow, decode = true, archives = true, selection, customRules } = spec
  const parts = [FORMAT, build, binary, inlineAllow, decode, archives, maxFileBytes, selection, customRules]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
