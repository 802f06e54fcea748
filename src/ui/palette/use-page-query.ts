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

  useEffect(() => {
    if (!active) return undefined
    const write = () => replaceQuery(query)
    const timer = setTimeout(write, PAUSE)
    // Leaving before the pause is over must not lose the last letters.
    addEventListener('pagehide', write)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', write)
    }
  }, [active, query])
}

function replaceQuery(query: string): void {
  const address = new URL(location.href)
  if ((address.searchParams.get('q') ?? '') === query) return
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  history.replaceState(history.state, '', address)
}
