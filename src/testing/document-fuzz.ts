import { setImmediate } from 'node:timers/promises'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { readDocument } from './documents/read-document.ts'
import { javaClass, propertyList, pythonBytecode } from './documents/binary-files.ts'
import { openDocumentFile, slidesFile, wordFile, wordParagraph, workbookFile } from './documents/office-files.ts'
import { pdfFile, sqliteFile } from './documents/other-files.ts'
import { dice, mutate, type Dice } from './git-pack/fuzz.ts'
import type { DocumentKind } from '#documents/kinds.ts'

const TEXT = 'a text that is long enough to be seen'
const MAIL =
  'From: a@b\nTo: c\nSubject: =?utf-8?Q?=C3=BC?=\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Transfer-Encoding: quoted-printable\n\na=C3=BC=\nb\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+eDwvYj4=\n--b--\n'

function parquetOf(data: (string | null)[]): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'a', data, type: 'STRING' }], rowGroupSize: 20 }))
}

/** Contents of an office file, damaged before they are packed, so that the damage is in the XML. */
function office(roll: Dice): Buffer {
  const xml = (text: string): string => mutate(Buffer.from(text), roll).toString()
  const files = [
    () => wordFile(xml(wordParagraph(TEXT)), { 'docProps/app.xml': xml('<P><a>b</a></P>') }),
    () => workbookFile({ [xml('A1')]: xml(TEXT), B2: TEXT }),
    () => slidesFile([xml(TEXT), TEXT]),
    () =>
      openDocumentFile(
        'spreadsheet',
        xml(
          `<table:table table:name="s"><table:table-row><table:table-cell><text:p>${TEXT}</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      ),
  ]
  return files[roll(files.length)]!()
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const cells = [{ cell_type: 'code', source: ['a\n', 'b'], outputs: [{ text: 'x', data: { 'text/plain': ['y'] } }] }]
const entry = {
  request: { headers: [{ name: 'a', value: 'b' }] },
  response: { content: { encoding: 'base64', text: 'eHh4eHh4' } },
}
const request = { auth: { basic: [{ key: 'password', value: 'x' }] }, url: { raw: 'u' }, header: [] }

/** Makes a damaged document of a kind. */
export const SAMPLES: Readonly<Partial<Record<DocumentKind, (roll: Dice) => Buffer>>> = {
  sqlite: lazy(() => sqliteFile(sqlStatements()).file),
  'sqlite-log': lazy(() => sqliteFile(['CREATE TABLE t(a)'], [`INSERT INTO t VALUES('${TEXT}')`]).log),
  office,
  'python-bytecode': lazy(() => pythonBytecode([TEXT, 'x'.repeat(300)], [['key', 'value']])),
  'java-class': lazy(() => javaClass('FIELD', 'VALUE_OF_IT', [TEXT])),
  'property-list': lazy(() => propertyList({ a: TEXT, list: ['x', { b: 'ü' }], data: Buffer.alloc(40, 1) })),
  'registry-file': lazy(() => Buffer.from('REGEDIT4\r\n\r\n[HKEY\\A]\r\n"a"=hex(2):61,00,\\\r\n  62,00\r\n@="x"\r\n')),
  notebook: lazy(() => json({ cells, metadata: {}, nbformat: 4 })),
  har: lazy(() => json({ log: { creator: {}, entries: [entry] } })),
  postman: lazy(() => json({ info: { _postman_id: '' }, item: [{ name: 'f', item: [{ name: 'r', request }] }] })),
  'agent-config': lazy(() => json({ mcpServers: { a: { command: 'x', args: ['y'], env: { K: 'v' } } } })),
  transcript: lazy(() => Buffer.from(`${JSON.stringify({ role: 'user', content: '{"a":\n"b"}' })}\n`.repeat(3))),
  'source-map': lazy(() => json({ version: 3, sources: ['a'], sourcesContent: [TEXT], sections: [] })),
  mailbox: lazy(() =>
    Buffer.from(`From a@b Mon Jan 1 2026\nFrom: a\nTo: b\nContent-Transfer-Encoding: base64\n\neHh4\n\n`.repeat(2)),
  ),
  pdf: lazy(() => pdfFile([TEXT, 'second'], ['<< /Title (a) >>'], '/AcroForm << /Fields [] >>')),
  parquet: lazy(() => parquetOf(Array.from({ length: 50 }, (_, i) => (i % 7 === 0 ? null : `${TEXT} ${i % 5}`)))),
  mail: lazy(() => Buffer.from(MAIL)),
}

/** Libraries may hang or ask for all memory; then their thread is ended, which is not wrong. */
const LIMITS = { maxItems: 2_000_000, maxLibraryMs: 1000 }

function lazy(make: () => Buffer): (roll: Dice) => Buffer {
  let sample: Buffer | undefined
  return (roll) => Buffer.from(mutate((sample ??= make()), roll))
}

function sqlStatements(): string[] {
  const rows = Array.from({ length: 60 }, (_, i) => `INSERT INTO t VALUES(${i}, '${TEXT} ${i}', x'00${'ab'.repeat(i * 4)}')`)
  return [
    'PRAGMA page_size=512',
    'CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b)',
    'CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID',
    'CREATE VIEW v AS SELECT a FROM t',
    ...rows,
    `INSERT INTO w VALUES('k', '${'long '.repeat(500)}')`,
  ]
}

/** Damages a document of this kind and reads it. Throws when reading throws; gives the number of texts and files. */
export async function fuzzDocument(kind: DocumentKind, seed: number): Promise<number> {
  const roll = dice(seed)
  // The bytes may no longer tell what they were.
  const { texts, files, skips } = await readDocument(SAMPLES[kind]!(roll), { kind, limits: LIMITS })
  for (const skip of skips) if (/cannot be read \(|the thread/.test(skip)) throw new Error(skip)
  return Object.keys(texts).length + Object.keys(files).length
}

/** Run by hand: `node src/testing/document-fuzz.ts 100000 [kind]`. Tells the seed of every input that is read wrongly. */
async function main(count: number, only: string | undefined): Promise<void> {
  for (const kind of Object.keys(SAMPLES) as DocumentKind[]) {
    if (only !== undefined && only !== kind) continue
    const sums = { texts: 0, wrong: 0, slowestMs: 0 }
    for (let seed = 1; seed <= count; seed++) {
      if (seed % 256 === 0) await setImmediate()
      const start = performance.now()
      try {
        sums.texts += await fuzzDocument(kind, seed)
      } catch (error) {
        if (sums.wrong++ < 5)
          process.stderr.write(`${kind} ${seed}: ${error instanceof Error ? error.stack : String(error)}\n`)
      }
      sums.slowestMs = Math.max(sums.slowestMs, Math.round(performance.now() - start))
    }
    console.log(kind, { inputs: count, ...sums, peakMiB: process.resourceUsage().maxRSS >> 10 })
  }
}

if (import.meta.main) await main(Number(process.argv[2] ?? 1000), process.argv[3])
