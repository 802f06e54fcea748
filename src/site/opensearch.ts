import { escapeMarkup } from '../support/escape-markup.ts'

/**
 * Lets the browser's address bar search the guide.
 *
 * The address is relative to where the guide is served, which the build does not know:
 * the web server replaces `__ORIGIN__` (see deploy/), and `npm start` does the same.
 *
 * @see https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch
 */
export function openSearchDescription(
  name: string,
  description: string,
  origin = ORIGIN_MARK,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(name)}</ShortName>
  <Description>${escapeMarkup(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${origin}/ikoon.svg</Image>
  <Url type="text/html" template="${origin}/?q={searchTerms}"/>
</OpenSearchDescription>
`
}

/** Stands for the site's own origin, `https://teejuht.asutus.ee`. */
export const ORIGIN_MARK = '__ORIGIN__'
