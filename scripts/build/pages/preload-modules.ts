import { scriptsOf } from '../initial-scripts.ts'

const HEAD_END = '</head>'

/**
 * Names in a page's head all modules that its scripts import: a browser else learns of them
 * only when it has read those scripts, one round after the other.
 *
 * @param folder where the scripts stand.
 */
export function createModulePreloader(folder: string): (html: string) => string {
  const known = new Map<string, string>()
  return (html) => {
    const end = html.indexOf(HEAD_END)
    if (end < 0) return html
    const scripts = html.match(/<script\b[^>]*\bsrc="[^"]+"/g)?.join('>') ?? ''
    const links = known.get(scripts) ?? linksFor(scripts, folder)
    known.set(scripts, links)
    return html.slice(0, end) + links + html.slice(end)
  }
}

function linksFor(scripts: string, folder: string): string {
  return scriptsOf(scripts, folder)
    .filter((path) => !scripts.includes(`"/${path}"`))
    .map((path) => `<link rel="modulepreload" href="/${path}">`)
    .join('')
}
