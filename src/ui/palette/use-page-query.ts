import { useEffect, useRef } from 'react'

// Browsers refuse more than about a hundred changes of the address in half a minute.
const PAUSE = 250

/**
 * Keeps the home page's query in its address (`/?q=…`), so that Back returns to it and
 * other programs can open it. The address is only replaced: typing makes no history.
 */
export function usePageQuery(active: boolean, query: string, begin: (query: string) => void): void {
  const begun = useRef(false)

  useEffect(() => {
    if (!active || begun.current) return
    begun.current = true
    const given = new URLSearchParams(location.search).get('q')
    if (given) begin(given)
  }, [active, begin])

  const newest = useRef(query)
  useEffect(() => {
    newest.current = query
    if (!active) return undefined
    const timer = setTimeout(() => replaceQuery(query), PAUSE)
    return () => clearTimeout(timer)
  }, [active, query])

  // Leaving before the pause is over must not lose the last letters. Listened for once: the
  // browser's other processes are told of every listener that hears a page being left.
  useEffect(() => {
    if (!active) return undefined
    const write = (): void => replaceQuery(newest.current)
    addEventListener('pagehide', write)
    return () => removeEventListener('pagehide', write)
  }, [active])
}

function replaceQuery(query: string): void {
  const address = new URL(location.href)
  if ((address.searchParams.get('q') ?? '') === query) return
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  history.replaceState(history.state, '', address)
}
