import type { DocumentKind } from './kinds.ts'

/** Bytes that decide. Every one of these formats tells itself at its beginning. */
const HEAD_BYTES = 2048
const BACKSLASH = 0x5c

const OBJECT = /^(?:\u00ef\u00bb\u00bf)?\s*\{/
/** The keys that tell the formats apart, found in one pass. */
const KEYS =
  /"(cells|worksheets|cell_type|nbformat|metadata|log|entries|creator|_postman_id|_postman_variable_scope|_postman_exported_at|values|enabled|key|version|sources|mappings|mcpServers|servers|command|numStartups|role|sessionId|session_id|tool_use|tool_calls|conversationId|messages|history|parentUuid|content|message|text|payload|display)"\s*:/g

/** Which of the JSON forms we know this is; nothing for other JSON, which is scanned as it is. */
export function jsonKind(bytes: Buffer): DocumentKind | undefined {
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, HEAD_BYTES))
  if (!OBJECT.test(head)) return undefined
  const keys = new Set<string>()
  KEYS.lastIndex = 0
  for (let found = KEYS.exec(head); found !== null; found = KEYS.exec(head)) keys.add(found[1]!)
  if (keys.size === 0) return undefined
  const has = (...all: readonly string[]): boolean => all.some((key) => keys.has(key))
  if (has('cell_type') ? has('cells', 'worksheets') : has('nbformat') && has('metadata')) return 'notebook'
  if (has('log') && has('entries', 'creator')) return 'har'
  if (has('_postman_id', '_postman_variable_scope', '_postman_exported_at') || head.includes('schema.getpostman.com'))
    return 'postman'
  if (has('values') && has('enabled') && has('key')) return 'postman'
  if (has('sources', 'mappings') && /"version"\s*:\s*3\b/.test(head)) return 'source-map'
  if (has('mcpServers', 'numStartups') || (has('servers') && has('command'))) return 'agent-config'
  return isTranscript(has) && bytes.includes(BACKSLASH) ? 'transcript' : undefined
}

/** What an AI tool wrote down of a conversation: a JSON object a line, or one object with a list of messages. */
function isTranscript(has: (...all: readonly string[]) => boolean): boolean {
  return (
    has(
      'role',
      'sessionId',
      'session_id',
      'tool_use',
      'tool_calls',
      'conversationId',
      'messages',
      'history',
      'parentUuid',
    ) && has('content', 'message', 'messages', 'text', 'payload', 'history', 'display')
  )
}
