export { loadKey, type KeyRequest, type LoadedKey } from './load-key.ts'
export { keyWarningText, type KeyWarning } from './messages.ts'
