import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** What is measured on, with the facts a reader needs to judge it. */
export interface Corpus {
  readonly name: string
  readonly path: string
  readonly kind: 'tree' | 'history'
  readonly facts: string
}

/** A repository is a corpus for its history, another directory for its files; a checkout can be forced to be a tree. */
export async function corpusAt(given: string, asTree: boolean): Promise<Corpus> {
  const path = resolve(given)
  if (!existsSync(path)) throw new Error(`${given} does not exist; give paths of directories or repositories`)
  const isRepository =
    existsSync(join(path, '.git')) || (existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects')))
  const name = basename(path).replace(/\.git$/, '')
  return isRepository && !asTree
    ? { name, path, kind: 'history', facts: await repositoryFacts(path) }
    : { name, path, kind: 'tree', facts: await treeFacts(path) }
}

/** Counts the files and reads each once, so that no tool pays for a cold cache. */
async function treeFacts(path: string): Promise<string> {
  const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const buffer = Buffer.alloc(1 << 20)
  let bytes = 0
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name)
    bytes += statSync(file).size
    drain(file, buffer)
  }
  return `${files.length.toLocaleString('en')} files, ${megabytes(bytes)} MB`
}

/** Counts commits, blobs and their bytes; reads the packs on the way. */
async function repositoryFacts(path: string): Promise<string> {
  let commits = 0
  let blobs = 0
  let bytes = 0
  let packed = 0
  const child = spawn('git', [
    '-C',
    path,
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objecttype) %(objectsize) %(objectsize:disk)',
  ])
  for await (const row of createInterface({ input: child.stdout })) {
    const [type, size, stored] = row.split(' ')
    if (type === 'commit') commits++
    if (type === 'blob') {
      blobs++
      bytes += Number(size)
    }
    packed += Number(stored ?? 0)
  }
  return (
    `${commits.toLocaleString('en')} commits, ${blobs.toLocaleString('en')} blobs, ` +
    `${megabytes(bytes)} MB of blobs, ${megabytes(packed)} MB stored`
  )
}

/** Reads a file to its end, so that the system has it in memory. */
function drain(path: string, buffer: Buffer): void {
  const file = openSync(path, 'r')
  try {
    while (readSync(file, buffer) > 0);
  } finally {
    closeSync(file)
  }
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en')
}
