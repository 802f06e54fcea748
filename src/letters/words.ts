import type { Localized } from '../domain/language.ts'
import type { TransportMode } from '../domain/transport-mode.ts'

/** What stands before the content reference at a letter's end. */
export const REFERENCE_WORDS: Localized = { et: 'Viide', ru: 'Ссылка', en: 'Reference' }

/** How a client calls the transport modes: the heading of what holds in one mode only. */
export const MODE_HEADINGS: { readonly [mode in TransportMode]: Localized } = {
  maantee: { et: 'Maanteetransport', ru: 'Автомобильный транспорт', en: 'Road transport' },
  raudtee: { et: 'Raudteetransport', ru: 'Железнодорожный транспорт', en: 'Rail transport' },
  lennundus: { et: 'Lennundus', ru: 'Авиация', en: 'Aviation' },
  meri: { et: 'Veeliiklus', ru: 'Водный транспорт', en: 'Water transport' },
}
