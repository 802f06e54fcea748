import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core'

// The browser that npm brings is built for servers; what is added here keeps it from
// calling its maker, so that a request to another host can only be the page's own.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-sandbox',
]

// The same browser brings a graphics card that is emulated on the processor: its threads stand
// before all others and take both cores from the page and its workers, several tens of
// milliseconds of each for a letter. Without a card Chromium paints by itself, as it does where
// agents' machines have none; where they have one, painting takes nothing from the page either.
const WITHOUT_EMULATED_CARD = '--disable-gpu'

/**
 * Starts a real Chromium without a window. Whoever opens it closes it. Service workers are
 * off unless a context asks for them (`serviceWorkers: 'allow'`): they would answer in the
 * place of the routes that tests lay. `flags` are Chromium's own.
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((flag) => !UNWANTED.has(flag)),
      ...QUIET,
      WITHOUT_EMULATED_CARD,
      ...flags,
    ],
    headless: true,
    timeout: PATIENCE_MS,
  })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext({ serviceWorkers: 'block', ...options })
    context.setDefaultTimeout(PATIENCE_MS)
    if (SLOWNESS > 1) slowDown(context)
    return context
  }
  return browser
}

// A slow machine is no fault of the page; who waits for what never comes waits in vain once only.
const PATIENCE_MS = 60_000

/** Unpacks the browser, once for all: two that unpack it at the same time get half of it. */
export async function unpackBrowser(): Promise<void> {
  await chromium.executablePath()
}

// How many times slower than this machine pages shall be: `TEST_CPU_THROTTLE=6` shows the tests
// that read a page before it has done what it was told.
const SLOWNESS = Number(process.env['TEST_CPU_THROTTLE'] ?? 1)

function slowDown(context: BrowserContext): void {
  const newPage = context.newPage.bind(context)
  context.newPage = async () => {
    const page = await newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS })
    return page
  }
}

// These would hide what agents' browsers enforce: one process for all, other origins readable.
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
])
