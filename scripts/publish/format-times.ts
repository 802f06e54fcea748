/**
 * How long a publishing or rollback took, in Estonian: all of it, during which the former
 * site was served, and the switch itself. Both in milliseconds.
 */
export function formatTimes(all: number, switched: number): string {
  return `Aega kulus ${seconds(all)} s; lugejaid puudutas vahetus, ${switched.toFixed(1).replace('.', ',')} ms.`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2).replace('.', ',')
}
