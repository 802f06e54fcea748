/** The words of `/toimetaja/` while the editor is not set up, and of its empty page. */
export const editorPageWords = {
  title: 'Toimetaja',
  noScript: 'Toimetaja vajab JavaScripti.',
  notSetUp:
    'Brauseris toimetamine on veel seadistamata: teejuht ei tea, kus asub sisu hoidla. Selle seab üles hooldaja.',
  steps: [
    'Loo GitLabis rakendus (OAuth) või GitHubi jaoks sisselogimise vahendaja; juhend on failis docs/editor.md.',
    'Lisa hoidla andmed faili content/settings.yml, näiteks nii nagu allpool.',
    'Lisa hoidla aadress veebiserveri turvapäisesse (deploy/nginx.conf) ja ehita teejuht uuesti.',
  ],
  example: `editor:
  forge: "gitlab"
  address: "https://gitlab.asutus.ee"
  repository: "klienditugi/teejuht"
  branch: "main"
  app-id: "rakenduse tunnus"`,
  meanwhile:
    'Seni saab sisu muuta hoidla enda veebiredaktoris või oma arvutis; kontrollid ja kinnitamine on samad. Proovimiseks käivita „npm run editor“.',
} as const
