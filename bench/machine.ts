import { cpus, release, totalmem, type } from 'node:os'
import { hasGnuTime } from './measure.ts'

/** The machine, as one line each, for the head of a table. */
export function machineFacts(): readonly string[] {
  const [first] = cpus()
  const memory = Math.round(totalmem() / (1 << 30))
  return [
    `Machine: ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GiB of memory, ${type()} ${release()}, Node ${process.version}.`,
    hasGnuTime
      ? 'CPU seconds: user and system of all processes of a run, as the kernel accounts them at its end (GNU time).'
      : 'CPU seconds could not be measured: GNU time is not installed.',
    'Peak memory: the larger of the biggest process (kernel) and the biggest sum of resident memory over the process tree, sampled every 50 ms.',
  ]
}
