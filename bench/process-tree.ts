import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process and all its descendants now, in bytes; shared pages count once per process. Linux only: 0 elsewhere. */
export function treeMemory(pid: number): number {
  let kilobytes = 0
  const waiting = [pid]
  for (let process = waiting.pop(); process !== undefined; process = waiting.pop()) {
    kilobytes += residentKilobytes(process)
    waiting.push(...childrenOf(process))
  }
  return kilobytes * 1024
}

function residentKilobytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
}

/** Children are listed under the thread that started them. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .filter((word) => word !== '')
        .map(Number),
    )
  } catch {
    return []
  }
}

/** Processes end while they are looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
