import type { Running } from './process.ts'

/** A database server with an administrator. */
export interface Database extends Running {
  readonly admin: { readonly user: string; readonly password: string }
}

export const ADMIN = { user: 'root', password: 'synthetic-root-password' }
