import type { MemoryShare } from '#core/source.ts'
import type { DetectorSpec } from './detector.ts'
import type { UnitResult } from './unit-runner.ts'

/** A unit with the name of its source, as it crosses to a worker. */
export interface Task {
  readonly sourceId: string
  readonly work: unknown
}

export interface WorkerStart {
  readonly spec: DetectorSpec
  readonly maxFileBytes: number
  readonly memoryShare: MemoryShare | undefined
  /** Shared; its first number is not 0 after an abort. Read while a unit keeps the thread from getting messages. */
  readonly aborted: Int32Array
}

export type ToWorker = { readonly kind: 'task'; readonly task: Task } | { readonly kind: 'abort' }

export type FromWorker =
  /** It can take units. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly contents: number; readonly bytes: number }
  | { readonly kind: 'result'; readonly result: UnitResult }
  | { readonly kind: 'failed'; readonly message: string }
