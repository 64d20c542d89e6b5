import type { LineRange } from '#core/source.ts'
import { joinRanges } from './patch.ts'

/**
 * Lines of a content that none of its former versions has anywhere. For content of which git shows no lines: what it takes
 * for binary (UTF-16, `-diff` attributes) and what lacks a former version. Memory: about three times all of them.
 */
export function addedLines(content: Buffer, formerVersions: readonly Buffer[]): LineRange[] {
  const known = new Set(formerVersions.flatMap(linesOf))
  const ranges: LineRange[] = []
  for (const [index, line] of linesOf(content).entries()) {
    if (!known.has(line)) ranges.push({ from: index + 1, to: index + 1 })
  }
  return joinRanges(ranges)
}

function linesOf(bytes: Buffer): string[] {
  const lines = textOf(bytes).split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** UTF-16 is split into the lines that people see; everything else by its newline bytes. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return bytes.toString('latin1')
}
