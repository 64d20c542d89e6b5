/** A form of file that is read as more than its bytes. */
export type DocumentKind =
  | 'notebook'
  | 'har'
  | 'postman'
  | 'agent-config'
  | 'transcript'
  | 'source-map'
  | 'inline-source-map'
  | 'sqlite'
  | 'sqlite-log'
  | 'parquet'
  | 'pdf'
  | 'office'
  | 'open-document'
  | 'encrypted-office'
  | 'mail'
  | 'mailbox'
  | 'python-bytecode'
  | 'java-class'
  | 'registry-file'
  | 'property-list'

/** Kinds that are text, and are scanned as they are besides. */
const TEXT_KINDS: ReadonlySet<DocumentKind> = new Set([
  'notebook',
  'har',
  'postman',
  'agent-config',
  'transcript',
  'source-map',
  'inline-source-map',
  'mail',
  'mailbox',
  'registry-file',
] as const)

export function isTextKind(kind: DocumentKind): boolean {
  return TEXT_KINDS.has(kind)
}
