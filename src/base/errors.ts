/** What a JSON document can hold; error details are limited to it, so that a `Secret` never becomes one. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Every error code of the product. Codes are stable for ever; `docs/errors.md` explains each. */
export const ERRORS = {
  E_USAGE: { retryable: false },
  E_TARGET_NOT_FOUND: { retryable: false },
  E_TARGET_UNREADABLE: { retryable: false },
  E_NOT_A_REPOSITORY: { retryable: false },
  E_GIT_MISSING: { retryable: false },
  E_GIT_FAILED: { retryable: true },
  E_GIT_REVISION: { retryable: false },
  E_CLONE_FAILED: { retryable: true },
  E_CONFIG_INVALID: { retryable: false },
  E_RULES_INVALID: { retryable: false },
  E_IGNORE_INVALID: { retryable: false },
  E_FEEDBACK_INVALID: { retryable: false },
  E_KEY_UNUSABLE: { retryable: false },
  E_OUTPUT_UNWRITABLE: { retryable: false },
  E_WORKER_FAILED: { retryable: true },
  E_HOOK_CONFLICT: { retryable: false },
  E_INTERNAL: { retryable: false },
} as const satisfies Record<`E_${string}`, { retryable: boolean }>

export type ErrorCode = keyof typeof ERRORS

export interface ErrorOptionsWithDetails {
  readonly details?: Readonly<Record<string, Json>>
  readonly cause?: unknown
}

/** What stops a piece of work. The message says what happened and what to do next, and never holds a secret. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, Json>>

  constructor(code: ErrorCode, message: string, { details = {}, cause }: ErrorOptionsWithDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.details = details
  }

  get retryable(): boolean {
    return ERRORS[this.code].retryable
  }
}

/** The text of anything that was thrown, without a stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The system's error code (`ENOENT`, `EACCES` …), if the thrown thing carries one. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Closes a `switch` over a union; a new member becomes a compile error. */
export function assertNever(value: never): never {
  throw new AppError('E_INTERNAL', `Unexpected value: ${JSON.stringify(value)}`)
}
