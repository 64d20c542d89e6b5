import type { Language } from '#base/language.ts'
import type { OnlinePorts } from '#app/online/session.ts'
import type { ScanPorts } from '#app/scan/scan.ts'
import type { Reporter } from '#core/report.ts'

/** What commands need of the world; given by the composition root, so that tests can give another. */
export interface Environment {
  readonly cwd: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly language: Language
  /** The language that the command line names, when it does. */
  readonly namedLanguage: Language | undefined
  readonly version: string
  /** Changes with the program's code; absent when it runs from source, where results are not worth keeping. */
  readonly build?: string | undefined
  /** How this program was started: absolute paths. */
  readonly command: readonly string[]
  readonly cpus: number
  readonly loadSource: ScanPorts['loadSource']
  readonly loadReporter: (id: string) => Promise<Reporter>
  readonly reporterIds: readonly string[]
  readonly workerScript: URL
  /** In place of the rooms' plans and of the network. Absent: those. */
  readonly online?: OnlinePorts
}

/** Exit codes; `docs/coverage.md` explains them. */
export const EXIT = { clean: 0, findings: 1, liveFindings: 2, incomplete: 3, failed: 4, interrupted: 130 } as const
