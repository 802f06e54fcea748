/** Whether something is typed into a letter that leaving the page would lose. */
export function isLetterInProgress(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '.letter-composer input[type=text], .letter-composer textarea',
  )
  return [...fields].some(({ value }) => value.trim() !== '')
}
