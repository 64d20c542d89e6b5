export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of a POSIX locale from the environment: `LC_ALL`, `LC_MESSAGES`, then `LANG`. English when none is known. */
export function languageFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^ja(?:[_.@-]|$)/i.test(locale) ? 'ja' : 'en'
}

type Message = string | ((...values: never[]) => string)

/**
 * The messages of a room: English and Japanese with the same keys and the same arguments, checked by the compiler.
 * A message is a text or a function of typed values.
 */
export function defineMessages<const English extends Readonly<Record<string, Message>>>(
  english: English,
  japanese: { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] },
): Readonly<Record<Language, { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] }>> {
  return { en: english, ja: japanese } as never
}
