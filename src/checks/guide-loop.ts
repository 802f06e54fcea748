import { placeInGuide } from '../domain/guide.ts'
import { loopingOptions } from '../guides/shape.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'guide-loop'

/** No option may lead back to a question that has been asked on the way: the caller would be asked for ever. */
export const guideLoop: Check = {
  id,
  run: (content) =>
    [...content.guides.values()].flatMap((guide) =>
      loopingOptions(guide).map(({ step, number, next }) =>
        findingAt(
          id,
          placeInGuide(guide, `steps.${step}.options.${String(number - 1)}.next`),
          `Sammu „${step}“ valik ${String(number)} viib tagasi küsimusele „${next}“, mis on juba küsitud. Vii valik edasi: uuele küsimusele või tulemusele.`,
        ),
      ),
    ),
}
