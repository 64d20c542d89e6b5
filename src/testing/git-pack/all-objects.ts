import { execFileSync } from 'node:child_process'
import { INSERTED } from '#git/pack/delta.ts'
import type { ObjectFailure } from '#git/pack/fault.ts'
import { openObjectDatabase, type ObjectDatabase, type OpenOptions } from '#git/pack/object-database.ts'
import type { ObjectType } from '#git/pack/object-id.ts'
import type { WalkStep } from '#git/pack/walk-step.ts'

/** For tests: an object's type and content by its id. */
export type Objects = Map<string, { readonly type: string; readonly bytes: Buffer }>

const ALL: readonly ObjectType[] = ['blob', 'commit', 'tag', 'tree']

/** What git itself reads of a repository. */
export function gitObjects(path: string, environment: NodeJS.ProcessEnv): Objects {
  const output = execFileSync('git', ['-C', path, 'cat-file', '--batch', '--batch-all-objects', '--unordered'], {
    env: environment,
    maxBuffer: 1 << 30,
  })
  const objects: Objects = new Map()
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at)
    const [oid = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ')
    objects.set(oid, { type, bytes: output.subarray(end + 1, end + 1 + Number(size)) })
    at = end + 2 + Number(size)
  }
  return objects
}

export interface Walked {
  readonly objects: Objects
  readonly failures: ObjectFailure[]
  /** Objects that came as deltas against others, and the number of their instructions. */
  deltas: number
  instructions: number
  readonly units: number
}

/**
 * All objects of a database by its units, each unit and database copied as for another thread. Checks on the way that the instructions of deltas
 * give the object from its parent, and that parents come before and end where they say.
 */
export function walkAll(database: ObjectDatabase, unitBytes?: number, types: readonly ObjectType[] = ALL): Walked {
  const units = database.planUnits({ types, ...(unitBytes === undefined ? {} : { unitBytes }) })
  const walked: Walked = { objects: new Map(), failures: [], deltas: 0, instructions: 0, units: units.length }
  const proper = new Set<string>()
  for (const unit of structuredClone(units)) {
    const bases = new Map<number, Buffer>()
    const object = (step: WalkStep): void => {
      const bytes = Buffer.from(step.bytes)
      if (step.parent >= 0) {
        const parent = bases.get(step.parent)
        if (parent === undefined) throw new Error('its parent was not visited, or had ended')
        checkInstructions(step, parent)
        walked.deltas++
        walked.instructions += step.instructions.count
        if (step.endsParent) bases.delete(step.parent)
      }
      if (step.isBase) bases.set(step.index, bytes)
      const oid = step.oid()
      if (!step.isDuplicate && proper.has(oid)) throw new Error(`${oid} came twice`)
      if (!step.isDuplicate) proper.add(oid)
      walked.objects.set(oid, { type: step.type, bytes })
    }
    database.readUnit(unit, { object, failure: (failure) => walked.failures.push(failure) }, { verify: true })
  }
  if (proper.size !== walked.objects.size) throw new Error('an object came as a duplicate only')
  return walked
}

function checkInstructions({ bytes, instructions }: WalkStep, parent: Buffer): void {
  const { triples, count } = instructions
  let done = 0
  for (let i = 0; i < count * 3; i += 3) {
    const [at, length, from] = triples.subarray(i, i + 3) as unknown as [number, number, number]
    if (at !== done) throw new Error('the instructions leave a gap')
    done += length
    if (from !== INSERTED && parent.compare(bytes, at, done, from, from + length) !== 0) throw new Error('a copy is no copy')
  }
  if (done !== bytes.length) throw new Error('the instructions do not cover the object')
}

/** Opens, walks everything, closes. */
export function walkRepository(path: string, options: OpenOptions = {}, unitBytes?: number): Walked {
  const database = openObjectDatabase(path, options)
  try {
    return walkAll(database, unitBytes)
  } finally {
    database.close()
  }
}
