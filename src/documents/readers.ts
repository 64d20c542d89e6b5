import type { DocumentKind } from './kinds.ts'
import type { DocumentReader } from './part.ts'

/** The reader of each kind, loaded when such a document is met. */
export const READERS: Readonly<Record<DocumentKind, () => Promise<DocumentReader>>> = {
  notebook: async () => (await import('./json/notebook.ts')).readNotebook,
  har: async () => (await import('./json/har.ts')).readHar,
  postman: async () => (await import('./json/postman.ts')).readPostman,
  'agent-config': async () => (await import('./json/agent-config.ts')).readAgentConfig,
  transcript: async () => (await import('./json/transcript.ts')).readTranscript,
  'source-map': async () => (await import('./json/source-map.ts')).readSourceMap,
  'inline-source-map': async () => (await import('./json/source-map.ts')).readInlineSourceMap,
  sqlite: async () => (await import('./sqlite/read-sqlite.ts')).readSqlite,
  'sqlite-log': async () => (await import('./sqlite/read-sqlite.ts')).readSqliteLog,
  office: async () => (await import('./office/read-office.ts')).readOffice,
  'open-document': async () => (await import('./office/read-open-document.ts')).readOpenDocument,
  'encrypted-office': async () => (await import('./read-encrypted-office.ts')).readEncryptedOffice,
  'python-bytecode': async () => (await import('./binary/read-python.ts')).readPython,
  'java-class': async () => (await import('./binary/read-java.ts')).readJavaClass,
  'registry-file': async () => (await import('./binary/read-registry.ts')).readRegistry,
  'property-list': async () => (await import('./binary/read-property-list.ts')).readPropertyList,
  mailbox: async () => (await import('./mailbox.ts')).readMailbox,
  mail: async () => (document) => document.library.read('mail', document),
  parquet: async () => (document) => document.library.read('parquet', document),
  pdf: async () => (document) => document.library.read('pdf', document),
}
