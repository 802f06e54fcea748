const NO_ZOOM = /maximum-scale|user-scalable/
const NO_ZOOM_PARTS = /,\s*(?:maximum-scale|user-scalable)=[^,]*/g

/**
 * Puts right what the editor says of its page: it forbids zooming, which people need who see
 * badly, it calls itself English where its words are Estonian, and names languages so too.
 */
export function mendPage(): void {
  const Names = Intl.DisplayNames
  const inEstonian = class extends Names {
    constructor(locales: Intl.LocalesArgument, options: Intl.DisplayNamesOptions) {
      super(String(locales).startsWith('en') ? 'et' : locales, options)
    }
  }
  Object.defineProperty(Intl, 'DisplayNames', { value: inEstonian })
  const mend = (): void => {
    const { documentElement: page } = document
    if (page.lang.startsWith('en')) page.lang = 'et'
    // Its own stands beside the one of our page.
    for (const viewport of document.querySelectorAll<HTMLMetaElement>('meta[name=viewport]'))
      if (NO_ZOOM.test(viewport.content))
        viewport.content = viewport.content.replaceAll(NO_ZOOM_PARTS, '')
  }
  new MutationObserver(mend).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['content', 'lang'],
  })
  mend()
}
