/**
 * The part of the browser that the page uses, and nothing more: with no `innerHTML` declared here, text from a scanned
 * repository cannot be written as markup without the compiler objecting. (The browser's own types would be global and reach
 * every file of the project.)
 */
export interface PageElement {
  textContent: string | null
  id: string
  hidden: boolean
  value: string
  checked: boolean
  disabled: boolean
  open: boolean
  readonly dataset: Record<string, string | undefined>
  readonly style: { setProperty(name: string, value: string): void }
  readonly classList: { add(name: string): void; toggle(name: string, on: boolean): void }
  append(...nodes: (PageElement | string)[]): void
  replaceChildren(...nodes: (PageElement | string)[]): void
  after(...nodes: PageElement[]): void
  remove(): void
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  getAttribute(name: string): string | null
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  focus(options?: { preventScroll?: boolean }): void
  scrollIntoView(options?: { block?: 'start' | 'nearest'; behavior?: 'auto' }): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
}

export interface PageEvent {
  readonly key: string
  readonly target: PageElement
  preventDefault(): void
}

interface Page {
  readonly document: {
    readonly documentElement: PageElement
    readonly activeElement: PageElement | null
    title: string
    createElement(tag: string): PageElement
    createElementNS(namespace: string, tag: string): PageElement
    getElementById(id: string): PageElement | null
    querySelectorAll(selector: string): Iterable<PageElement>
    execCommand(command: 'copy'): boolean
  }
  readonly location: { hash: string }
  readonly history: { replaceState(state: null, title: string, address: string): void }
  readonly navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } }
  getSelection(): { selectAllChildren(element: PageElement): void; toString(): string } | null
  addEventListener(type: string, listener: () => void): void
  print(): void
}

/** The window. */
export const page = globalThis as unknown as Page

type Listeners = Readonly<Record<string, (event: PageEvent) => void>>
/** Attributes of an element; `undefined` and `false` leave one out, `true` sets it empty. `on` holds its listeners. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listeners>>
export type Child = PageElement | string | undefined | false

/** Makes an HTML element. Children that are text become text nodes. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): PageElement {
  return fill(page.document.createElement(tag), attributes, children)
}

/** Makes an SVG element. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): PageElement {
  return fill(page.document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill(element: PageElement, attributes: Attributes, children: readonly Child[]): PageElement {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'object') {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener)
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value))
    }
  }
  element.append(...present(children))
  return element
}

/** Children without the ones left out. */
export function present(children: readonly Child[]): (PageElement | string)[] {
  return children.filter((child): child is PageElement | string => child !== undefined && child !== false && child !== '')
}
