/** More of WebAssembly than `src/kernel` uses. */
declare namespace WebAssembly {
  interface Memory {
    grow: (pages: number) => number
  }
}
