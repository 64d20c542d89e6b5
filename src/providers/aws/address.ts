const PLAIN = String.raw`[^\s"'<>\\\x60()]`

/** Regular expression source of what follows the host in an address, up to about 12,000 characters; `\u0026` may stand for `&`. */
export const ADDRESS_TAIL = String.raw`\/${PLAIN}{0,4000}(?:\\u0026${PLAIN}{0,1200}){0,7}`

/** Regular expression source of scheme, host and port. */
export const ADDRESS_HEAD = String.raw`https?:\/\/[\w.-]{3,253}(?::\d{1,5})?`

/** How far such an address may reach from any word inside it. */
export const ADDRESS_REACH = 6500
