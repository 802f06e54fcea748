import type { ReportTarget } from '../domain/report.ts'

/** An issue's or a mail's two parts. */
export interface ReportText {
  readonly title: string
  readonly body: string
}

/** Servers refuse longer addresses; an agent's remark is far shorter. */
const LONGEST_BODY = 3_000

/**
 * The address that opens a prefilled new issue or mail: nothing is sent before the agent
 * sends it there. None when reports are only copied.
 *
 * GitHub: https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 * GitLab: https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 */
export function reportAddress(
  target: ReportTarget,
  { title, body: whole }: ReportText,
): string | undefined {
  const body = whole.slice(0, LONGEST_BODY).toWellFormed()
  switch (target.kind) {
    case 'github':
      return `${target.project}/issues/new?${query({ title, body })}`
    case 'gitlab':
      return `${target.project}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`
    case 'mail':
      // A mail program reads CRLF and no „+“ for a space (RFC 6068).
      return `mailto:${target.mailbox}?${query({ subject: title, body: body.replaceAll('\n', '\r\n') })}`
    case 'copy':
      return undefined
  }
}

function query(fields: { readonly [name: string]: string }): string {
  return Object.entries(fields)
    .map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join('&')
}
