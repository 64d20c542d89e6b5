// Written by `npm run generate`; do not edit.
import type { Provider } from '#core/provider.ts'
import { provider as sendgrid } from '#providers/sendgrid/index.ts'

export const providers: readonly Provider[] = [
  sendgrid,
]
