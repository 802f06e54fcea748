/**
 * The headers that every response carries, here and in deploy/nginx.conf.
 * `wasm-unsafe-eval` is for Pagefind, which searches in WebAssembly; it allows no script.
 */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]

/** The folder of the browser editor. */
export const EDITOR_FOLDER = '/toimetaja/'

/**
 * The headers of the browser editor's pages. It writes style attributes and shows pictures
 * that it made itself, and it asks the forge; no page of the guide may do any of this.
 */
export function editorHeaders(
  forge: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  return SECURITY_HEADERS.map(([name, value]) =>
    name === 'Content-Security-Policy' ? [name, editorPolicy(forge)] : [name, value],
  )
}

function editorPolicy(forge: readonly string[]): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; connect-src ${["'self'", 'data:', 'blob:', ...forge].join(' ')}; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
