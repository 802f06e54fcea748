import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Answer, AnswerText, Section, Translation } from '../domain/answer.ts'
import type { Audience } from '../domain/audience.ts'
import { SUPERVISOR_BLOCK } from './block-directives.ts'
import { isBlockDirective } from './markdown.ts'

/**
 * An answer as this audience may have it: supervisors' blocks and what is written about the
 * restriction are cut out, not hidden.
 * Everything that is published is made from the outcome, never from the answer itself.
 */
export function answerFor(answer: Answer, audience: Audience): Answer {
  if (audience === 'supervisors') return answer
  return {
    ...answer,
    restriction: undefined,
    sections: withoutSupervisorBlocks(answer),
    translations: new Map(
      [...answer.translations].map(([language, translation]): [typeof language, Translation] => [
        language,
        { ...translation, sections: withoutSupervisorBlocks(translation) },
      ]),
    ),
  }
}

function withoutSupervisorBlocks(text: AnswerText): AnswerText['sections'] {
  return new Map(
    [...text.sections].map(([name, section]): [typeof name, Section] => [
      name,
      sectionFor(section),
    ]),
  )
}

/** A section as agents may have it: without supervisors' blocks. */
export function sectionFor(section: Section): Section {
  // Most sections have nothing to cut, and copying trees costs more than all the rest.
  return hasSupervisorBlock(section.tree) ? { ...section, tree: cut(section.tree) } : section
}

function hasSupervisorBlock(node: Nodes): boolean {
  if (isBlockDirective(node) && node.name === SUPERVISOR_BLOCK) return true
  return 'children' in node && node.children.some(hasSupervisorBlock)
}

function cut(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, (node, index, parent) => {
    if (!isBlockDirective(node) || node.name !== SUPERVISOR_BLOCK || !parent || index === undefined)
      return
    parent.children.splice(index, 1)
    return index
  })
  return copy
}
