import { useEffect, useRef } from 'react'

interface Props {
  readonly element: HTMLElement
  readonly id?: string | undefined
}

/** A part of a card as it stands there: its very nodes, links and today's values included. */
export function AdoptedElement({ element, id }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.replaceChildren(...element.cloneNode(true).childNodes), [element])
  return <div ref={place} id={id} className="prose" lang={element.lang || undefined} />
}
