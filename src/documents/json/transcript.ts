import type { DocumentPart, OpenedDocument } from '../part.ts'
import { parseJson, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

const MAX_DEPTH = 64
const SPACE = 0x20
const NEWLINE = 0x0a

/**
 * What AI tools write down of conversations: JSON objects, usually one a line. Only strings with escapes are given, since what
 * stands in the bytes as it is is found there. Of a line that is broken or still being written, what comes before that place is given. Lines count from 1.
 */
export function* readTranscript({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  let line = 1
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! <= SPACE) {
      if (bytes[at++] === NEWLINE) line++
      continue
    }
    const { root, end, fault: broken } = parseJson(bytes, at, limits.maxItems)
    const text = new PartText(bytes)
    addEscaped(text, root, '', 0)
    if (!text.isEmpty) yield text.part(`line ${line}`)
    // After what cannot be read, the next line may be whole again.
    const next = broken === undefined ? end : bytes.indexOf(NEWLINE, at)
    const to = next < 0 ? bytes.length : Math.max(next, at + 1)
    line += newlines(bytes, at, to)
    at = to
  }
}

function addEscaped(to: PartText, node: JsonNode | undefined, key: string, depth: number): void {
  if (node === undefined || depth > MAX_DEPTH) return
  if (node.kind === 'object') {
    for (const [i, value] of node.values.entries()) addEscaped(to, value, node.keys[i]!, depth + 1)
  } else if (node.kind === 'array') {
    for (const item of node.items) addEscaped(to, item, key, depth + 1)
  } else if (node.kind === 'string' && node.hasEscapes) {
    to.add(key === '' ? '' : `${key}: `)
      .addNode(node)
      .add('\n')
  }
}

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}
