/**
 * Makes a way to put work off until the messages that wait already have been received.
 * Messages to oneself queue behind those already sent by the page; a timer would wait longer.
 * Each work is done, in the order in which they were put off.
 */
export function createDeferral(): (work: () => void) => void {
  const works: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => works.shift()?.()
  return (work) => {
    works.push(work)
    port2.postMessage(undefined)
  }
}
