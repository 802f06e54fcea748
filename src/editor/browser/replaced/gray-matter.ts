/**
 * gray-matter needs Node. In the browser the text comes from our own writer, so its front
 * matter is what stands between the first two `---` lines.
 */
function matter(text: string): { readonly matter: string; readonly content: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  return { matter: `\n${head}`, content: body }
}

matter.language = () => ({ raw: '', name: '' })

// gray-matter's own shape.
// eslint-disable-next-line import-x/no-default-export, no-restricted-syntax, import/no-default-export
export default matter
