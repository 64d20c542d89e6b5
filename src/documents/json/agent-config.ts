import type { DocumentPart, OpenedDocument } from '../part.ts'
import { itemsOf, member, parseJson, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

const MAX_DEPTH = 8

/**
 * The servers in the configuration of an AI tool (Model Context Protocol): their command lines joined, environment and headers
 * as lines. `.mcp.json`, `claude_desktop_config.json`, `.cursor/mcp.json`, `.vscode/mcp.json`, `.claude.json` with its projects.
 * https://modelcontextprotocol.io/ (2026-11-24)
 */
export function* readAgentConfig({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  yield* servers(bytes, parseJson(bytes, 0, limits.maxItems).root, '', 0)
}

function* servers(bytes: Buffer, node: JsonNode | undefined, path: string, depth: number): Generator<DocumentPart> {
  if (node?.kind !== 'object' || depth === MAX_DEPTH) return
  for (const [i, key] of node.keys.entries()) {
    const value = node.values[i]
    if ((key === 'mcpServers' || key === 'servers') && value?.kind === 'object') {
      for (const [j, name] of value.keys.entries()) yield* server(bytes, value.values[j], `${path}${key} ${name}`)
    } else yield* servers(bytes, value, `${path}${key} `, depth + 1)
  }
}

function* server(bytes: Buffer, node: JsonNode | undefined, place: string): Generator<DocumentPart> {
  const text = new PartText(bytes).addNode(member(node, 'command'))
  for (const word of itemsOf(member(node, 'args'))) text.add(' ').addNode(word)
  text.add('\n').addNode(member(node, 'url')).add('\n')
  for (const [name, separator] of [
    ['env', '='],
    ['headers', ': '],
  ] as const) {
    const values = member(node, name)
    if (values?.kind !== 'object') continue
    for (const [i, key] of values.keys.entries()) text.add(`${key}${separator}`).addNode(values.values[i]).add('\n')
  }
  if (!text.isEmpty) yield text.part(place)
}
