/** The package has no types of its own; this is the part in use. */
declare module 'picomatch' {
  interface Options {
    /** Wildcards match a leading dot too. */
    readonly dot?: boolean
    /** A leading `!` is an ordinary character. */
    readonly nonegate?: boolean
  }
  function picomatch(glob: string, options?: Options): (path: string) => boolean
  export = picomatch
}
