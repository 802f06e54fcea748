/** The outcome of the work, or a rejection with that reason when it is not there in time. */
export async function within<Outcome>(
  limitMs: number,
  reason: string,
  work: Promise<Outcome>,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(reason))
    }, limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
