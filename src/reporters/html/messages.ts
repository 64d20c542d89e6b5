import type { Language } from '#base/language.ts'
import { coverageMessages } from './messages/coverage-messages.ts'
import { findingMessages } from './messages/finding-messages.ts'
import { pageMessages } from './messages/page-messages.ts'

/** Every word of the page, except the reasons for what was not read (`messages/skip-messages.ts`). */
export const messages = {
  en: { ...pageMessages.en, ...findingMessages.en, ...coverageMessages.en },
  ja: { ...pageMessages.ja, ...findingMessages.ja, ...coverageMessages.ja },
} as const satisfies Record<Language, object>

/** The words of one language. */
export type Words = (typeof messages)[Language]
