/**
 * The accessibility statement, after the model statement of the European Union.
 *
 * @see https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj
 */
export const accessibilityWords = {
  title: 'Ligipääsetavuse teatis',
  commitment: (organisation: string) =>
    `${organisation} soovib, et siseveebi teejuht „Teejuht“ oleks ligipääsetav kõigile töötajatele, nagu nõuab avaliku teabe seaduse § 32. See teatis kehtib kogu teejuhi kohta.`,
  conformance: 'Vastavus nõuetele',
  conformanceText:
    'Teejuht on tehtud standardi EN 301 549 ja veebisisu ligipääsetavuse suuniste WCAG 2.2 taseme AA järgi. Teejuht vastab nõuetele osaliselt: automaatkontroll ei leia ühtegi viga, kuid abivahendite kasutajad ei ole seda veel proovinud.',
  working: 'Kuidas teejuhti kasutada saab',
  workingPoints: [
    'Kõik toimingud saab teha klaviatuuriga. Klahvide loendi avab küsimärk; ühetähelised klahvid saab samas välja lülitada.',
    'Ekraanilugeja ütleb, mitu vastust leiti, milline on valitud ja mis kopeeriti.',
    'Leht järgib arvuti heledat või tumedat välimust ja suurt kontrastsust. Välimust saab muuta ka lehe päises.',
    'Tekst mahub ekraanile ka 400-protsendilises suurenduses. Liikumist ei ole, kui arvutis on see keelatud.',
    'Ilma JavaScriptita saab lugeda kõiki vastuseid ja loendeid.',
  ],
  gaps: 'Mis ei ole ligipääsetav',
  gapPoints: [
    'Juhise joonis on pilt. Sama sisu on lehel küsimuste ja tulemustena tekstis.',
    'Lingid viivad teiste asutuste lehtedele, mille ligipääsetavuse eest teejuht ei vastuta.',
  ],
  preparation: 'Teatise koostamine',
  preparationText: (day: string) =>
    `Teatis põhineb enesehindamisel: iga lehe liiki kontrollitakse enne avaldamist automaatselt (axe-core), samuti klaviatuuri kasutust, suurendust ja ekraanilugejale antavat teavet. Teatis vaadati viimati üle ${day}.`,
  feedback: 'Tagasiside ja kontakt',
  feedbackText: (contact: string) =>
    `Kui miski jääb kättesaamatuks või vajad sisu teises vormis, kirjuta või helista: ${contact}.`,
  enforcement: 'Järelevalve',
  enforcementText:
    'Kui vastus ei rahulda, võid pöörduda Tarbijakaitse ja Tehnilise Järelevalve Ameti poole, mis valvab avaliku sektori veebide ligipääsetavuse üle.',
  enforcementLink: 'Tarbijakaitse ja Tehnilise Järelevalve Amet',
  missingContact: 'täida seadetes: ligipääsetavuse kontakt',
  missingDay: 'täida seadetes: ülevaatuse päev',
} as const
