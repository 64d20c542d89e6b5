import { LANGUAGES } from '#base/language.ts'
import { THEMES } from '../view/state.ts'
import type { App } from './app.ts'
import { h, page, type Child, type PageElement } from './dom.ts'
import { icon } from './marks.ts'

const COPIED_MS = 1800

export interface Choice {
  readonly value: string
  readonly label: Child
  /** The name for readers who do not see the label. */
  readonly name?: string
  readonly lang?: string
}

/** A row of buttons of which one is pressed. */
export function segmented(
  label: string,
  id: string,
  choices: readonly Choice[],
  chosen: string,
  pick: (value: string) => void,
): PageElement {
  const buttons = choices.map((choice) =>
    h(
      'button',
      {
        type: 'button',
        id: `${id}-${choice.value}`,
        'aria-pressed': String(choice.value === chosen),
        'aria-label': choice.name,
        title: choice.name,
        lang: choice.lang,
        'data-value': choice.value,
        on: { click: () => pick(choice.value) },
      },
      choice.label,
    ),
  )
  return h('div', { class: 'segmented', role: 'group', 'aria-label': label, id }, ...buttons)
}

/** Marks the button of a value as pressed. */
export function press(group: PageElement, chosen: string): void {
  for (const button of group.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.dataset['value'] === chosen))
  }
}

export function languageSwitch(app: App): PageElement {
  const names = { en: 'English', ja: '日本語' } as const
  const choices = LANGUAGES.map((value) => ({ value, label: names[value], lang: value }))
  return segmented(app.words().language, 'language', choices, app.language(), (value) => {
    app.set({ language: LANGUAGES.find((one) => one === value) ?? 'en' })
  })
}

export function themeSwitch(app: App): PageElement {
  const icons = { auto: 'auto', light: 'sun', dark: 'moon' } as const
  const words = app.words()
  const choices = THEMES.map((value) => ({ value, label: icon(icons[value]), name: words[`theme.${value}`] }))
  return segmented(words.theme, 'theme', choices, app.state().theme, (value) => {
    app.set({ theme: THEMES.find((one) => one === value) ?? 'auto' })
  })
}

/** A button that copies `text`; where the browser refuses, it selects `shown` for the reader to copy. */
export function copyButton(app: App, text: string, shown: PageElement, of: string): PageElement {
  const words = app.words()
  const label = h('span', { 'aria-live': 'polite' }, words.copy)
  const say = (message: string) => {
    label.textContent = message
    setTimeout(() => (label.textContent = words.copy), COPIED_MS)
  }
  const bySelection = () => {
    page.getSelection()?.selectAllChildren(shown)
    say(page.document.execCommand('copy') ? words.copied : words.copyFailed)
  }
  const copy = () => {
    const { clipboard } = page.navigator
    if (clipboard === undefined) bySelection()
    else clipboard.writeText(text).then(() => say(words.copied), bySelection)
  }
  return h('button', { type: 'button', class: 'small', 'aria-label': `${words.copy}: ${of}`, on: { click: copy } }, label)
}
