const NO_ZOOM = /,\s*(?:maximum-scale|user-scalable)=[^,]*/g

/** The editor forbids zooming on a telephone; people who need it must be able to. */
export function keepZoom(): void {
  const mend = (): void => {
    const viewport = document.querySelector<HTMLMetaElement>('meta[name=viewport]')
    const mended = viewport?.content.replace(NO_ZOOM, '')
    if (viewport && mended !== undefined && mended !== viewport.content) viewport.content = mended
  }
  new MutationObserver(mend).observe(document.head, {
    subtree: true,
    childList: true,
    attributeFilter: ['content'],
  })
  mend()
}
