import type { Audience } from './audience.ts'
import type { Day } from './day.ts'
import type { Place } from './place.ts'
import type { TransportMode } from './transport-mode.ts'

/** An answer that a cell of the grid names, and where it is named. */
export interface CellAnswer {
  readonly id: string
  readonly place: Place
}

/**
 * What the guide has for one service in one transport mode.
 *
 * Nobody may be left guessing: where there is no answer, the cell says why the service does
 * not exist there, or by which day the answer will.
 */
export type ServiceCell =
  | { readonly kind: 'answers'; readonly answers: readonly CellAnswer[] }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'gap'; readonly reason: string; readonly by: Day }
  | { readonly kind: 'empty' }

/** A cell with the mode that it stands under. */
export interface PlacedCell {
  readonly mode: TransportMode
  readonly cell: ServiceCell
  readonly place: Place
}

/** Something that clients want done, whatever they travel by: a row of the grid. */
export interface Service {
  readonly id: string
  readonly title: string
  /** For whom; absent means for all. */
  readonly audience?: Audience | undefined
  /** One cell a mode, in the order of modes. */
  readonly cells: readonly PlacedCell[]
}

/** How the reason of a cell without the service must begin, so that it is one. */
export const NOT_APPLICABLE_BEGINS = 'ei kohaldu, sest '

/** Every cell of every service with its service, row by row. */
export function cellsOf(
  services: readonly Service[],
): readonly (PlacedCell & { readonly service: Service })[] {
  return services.flatMap((service) => service.cells.map((placed) => ({ ...placed, service })))
}
