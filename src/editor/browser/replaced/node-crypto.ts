import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 as Node's `createHash` gives it; the browser's own is asynchronous. */
export function createHash(algorithm: 'sha256'): {
  update(text: string): { digest(encoding: 'hex'): string }
} {
  void algorithm
  return { update: (text) => ({ digest: () => bytesToHex(sha256(utf8ToBytes(text))) }) }
}
