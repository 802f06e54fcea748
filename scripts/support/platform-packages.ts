/** The part of package-lock.json (version 3) that matters here. */
export interface LockFile {
  readonly packages: { readonly [path: string]: LockedPackage }
}

/** A package as the lock file holds it. */
export interface LockedPackage {
  readonly version?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: { readonly [name: string]: string }
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]
const LIBRARIES: { readonly [word: string]: string } = {
  gnu: 'glibc',
  musl: 'musl',
  gnueabihf: 'glibc',
  musleabihf: 'musl',
}

/**
 * Optional platform packages that another package names at an exact version and that the
 * lock file does not hold, ready to be added to it.
 */
export function missingPlatformPackages(lock: LockFile): {
  readonly [path: string]: LockedPackage
} {
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies }) =>
    Object.entries(optionalDependencies ?? {}),
  )
  return Object.fromEntries(
    wanted.flatMap(([name, version]) => {
      const path = `node_modules/${name}`
      const platform = platformOf(name)
      return platform && /^\d+\.\d+\.\d+/.test(version) && !(path in lock.packages)
        ? [[path, { version, optional: true, ...platform }]]
        : []
    }),
  )
}

/** Which machines a package is for, read from its name: `@rolldown/binding-linux-arm64-gnu`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.replace('windows', 'win32').split(/[/-]/)
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  const libc = words.flatMap((word) => LIBRARIES[word] ?? [])
  if (cpu.length === 0) return undefined
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) }
}
