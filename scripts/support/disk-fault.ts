// What the operating system calls it, and what its user can do.
const REPAIRS: { readonly [code: string]: (path: string) => string } = {
  ENOSPC: (path) => `The disk is full${path}. Free some space and run this again`,
  EDQUOT: (path) => `The disk quota is used up${path}. Free some space and run this again`,
  EROFS: (path) => `This disk is read-only and may not be written${path}. Choose another folder`,
  EACCES: (path) => `This may not be written${path}. See whose it is: ls -ld`,
  EPERM: (path) => `This may not be written${path}. See whose it is: ls -ld`,
  EMFILE: () => 'Too many files are open. Raise the limit (ulimit -n 4096) and run this again',
  EIO: (path) => `The disk cannot be read or written${path}. Have it checked`,
}

/**
 * What a failure of the file system means for the one who ran the command, in one line;
 * nothing for any other error. Builds and publishings change nothing before they have
 * succeeded, and the line says so.
 */
export function describeDiskFault(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, dest } = cause as NodeJS.ErrnoException & { readonly dest?: string }
    const repair = REPAIRS[code ?? codeIn(cause.message)]
    const place = dest ?? path
    if (repair) return `${repair(place ? `: ${place}` : '')}. What was there before is untouched.`
  }
  return undefined
}

// Packages that wrap an error keep its first words: „ENOSPC: no space left on device, write“.
function codeIn(message: string): string {
  return /\b(ENOSPC|EDQUOT|EROFS|EMFILE)\b/.exec(message)?.[1] ?? ''
}
