/**
 * gray-matter needs Node. In the browser the text comes from our own writer, so its front
 * matter is what stands between the first two `---` lines.
 */
function matter(text: string): { readonly matter: string; readonly content: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  return { matter: `\n${head}`, content: body }
}

matter.language = () => ({ raw: '', name: '' })

// eslint-disable-next-line no-restricted-exports -- the shape of the package that it stands for
export default matter
