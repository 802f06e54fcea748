/** The address of an answer's card. */
export function answerAddress(id: string): string {
  return `/vastused/${id}/`
}
