import { escapeMarkup } from '../../src/support/escape-markup.ts'

/** A line of a plot; points in any order. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** A plot with logarithmic axes, on which growth by the same factor is a straight line. */
export interface Plot {
  /** Also its file's name. */
  readonly name: string
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly series: readonly Series[]
}

const WIDTH = 640
const HEIGHT = 360
const LEFT = 64
const RIGHT = 205
const TOP = 40
const BOTTOM = 48
// Okabe and Ito's colours, which colour-blind people can tell apart.
const COLOURS = [
  '#d55e00',
  '#0072b2',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#666',
  '#000',
  '#8c510a',
]

/** Draws a plot as SVG that reads on light and dark pages alike. */
export function svgPlot({ title, xLabel, yLabel, series }: Plot): string {
  const points = series.flatMap((one) => one.points)
  const x = scaleOf(
    points.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  )
  const y = scaleOf(
    points.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  )
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(LEFT, 20, title, 'font-size="14" font-weight="bold"'),
    ...x.ticks.map(
      (tick) =>
        `${line(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM)}${text(x.at(tick), HEIGHT - BOTTOM + 16, label(tick), 'text-anchor="middle"')}`,
    ),
    ...y.ticks.map(
      (tick) =>
        `${line(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick))}${text(LEFT - 6, y.at(tick) + 4, label(tick), 'text-anchor="end"')}`,
    ),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, xLabel, 'text-anchor="middle"'),
    text(LEFT, TOP - 6, yLabel, ''),
    ...series.map((one, at) =>
      drawSeries(one, COLOURS[at % COLOURS.length] ?? '#000', at, x.at, y.at),
    ),
    '</svg>',
  ].join('\n')}\n`
}

function drawSeries(
  { name, points }: Series,
  colour: string,
  at: number,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const sorted = points.toSorted(([a], [b]) => a - b)
  const path = sorted.map(([px, py]) => `${round(x(px))},${round(y(py))}`)
  const dots = path.map((point) => {
    const [cx = '', cy = ''] = point.split(',')
    return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`
  })
  const legend = TOP + 12 + at * 18
  return [
    `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...dots,
    `<rect x="${String(WIDTH - RIGHT + 14)}" y="${String(legend - 9)}" width="10" height="10" fill="${colour}"/>`,
    text(WIDTH - RIGHT + 30, legend, name, ''),
  ].join('')
}

interface Scale {
  readonly ticks: readonly number[]
  at(value: number): number
}

/** A logarithmic scale from pixel `from` to pixel `to`, with ticks at 1, 2 and 5 of each power of ten. */
function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const positive = values.filter((value) => value > 0)
  const steps = Array.from({ length: 60 }, (_, at) =>
    [1, 2, 5].map((one) => one * 10 ** (at - 30)),
  ).flat()
  const smallest = Math.min(...positive)
  const greatest = Math.max(...positive)
  const low = steps.findLast((step) => step <= smallest * 1.001) ?? 1
  const high = steps.find((step) => step >= greatest * 0.999 && step > low) ?? 10
  const span = Math.log(high / low)
  const ticks = steps.filter((step) => step >= low * 0.999 && step <= high * 1.001)
  return {
    // Of many ticks only the powers of ten and the ends.
    ticks:
      ticks.length <= 9
        ? ticks
        : ticks.filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6)),
    at: (value) => from + (Math.log(Math.max(value, low) / low) / span) * (to - from),
  }
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)))
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="#222" ${attributes}>${escapeMarkup(words)}</text>`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
