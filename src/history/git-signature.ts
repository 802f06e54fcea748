import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit, type CommitId, type Repository } from './git.ts'

/** Somebody whose commits must be signed, with their public SSH keys (`ssh-ed25519 AAAA…`). */
export interface Signer {
  readonly person: string
  readonly keys: readonly string[]
}

/** What a commit's signature proves. */
export type SignatureState =
  | { readonly kind: 'good'; readonly person: string }
  | { readonly kind: 'unsigned' }
  /** Signed, but with no key that is listed, or the commit was changed after signing. */
  | { readonly kind: 'bad' }
  /** This machine cannot verify SSH signatures. */
  | { readonly kind: 'unavailable'; readonly message: string }

/** Verifies a commit's SSH signature against listed keys only; the machine's own key ring does not count. */
export function verifySignature(
  repository: Repository,
  commit: CommitId,
  signers: readonly Signer[],
): SignatureState {
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-signers-'))
  try {
    const file = join(folder, 'allowed-signers')
    writeFileSync(file, formatAllowedSigners(signers))
    const outcome = runGit(repository.root, ['cat-file', 'commit', commit])
    if (outcome.kind === 'failed') return { kind: 'unavailable', message: messageOf(outcome.fault) }
    if (!/^gpgsig(-sha256)? /m.test(headerOf(outcome.value.toString('latin1'))))
      return { kind: 'unsigned' }
    return verify(repository, commit, file, signers)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function verify(
  repository: Repository,
  commit: CommitId,
  file: string,
  signers: readonly Signer[],
): SignatureState {
  const outcome = runGit(repository.root, [
    '-c',
    `gpg.ssh.allowedSignersFile=${file}`,
    '-c',
    'gpg.ssh.program=ssh-keygen',
    '-c',
    'gpg.minTrustLevel=fully',
    'log',
    '-1',
    '--format=%G?%x00%GS',
    '--end-of-options',
    commit,
  ])
  if (outcome.kind === 'failed') return { kind: 'unavailable', message: messageOf(outcome.fault) }
  const [verdict = '', principal = ''] = outcome.value.toString('utf8').trim().split('\0')
  const signer = signers[Number(/^signer-(\d+)$/.exec(principal)?.[1] ?? -1)]
  return verdict === 'G' && signer ? { kind: 'good', person: signer.person } : { kind: 'bad' }
}

// Names of people may hold spaces and commas, which mean something in this file; numbers do not.
function formatAllowedSigners(signers: readonly Signer[]): string {
  return signers
    .flatMap(({ keys }, index) =>
      keys.map(
        (key) => `signer-${String(index)} namespaces="git" ${key.trim().replaceAll(/\s+/g, ' ')}\n`,
      ),
    )
    .join('')
}

function headerOf(commit: string): string {
  return commit.slice(0, commit.indexOf('\n\n'))
}

function messageOf(fault: { readonly kind: string; readonly message?: string }): string {
  return fault.message ?? fault.kind
}
