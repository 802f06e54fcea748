/** Where in the content something stands. The path is relative to the content folder; lines and columns begin with 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}
