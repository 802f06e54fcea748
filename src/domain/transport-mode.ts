/** The transport modes that the administration answers for. */
export const TRANSPORT_MODES = ['maantee', 'raudtee', 'lennundus', 'meri'] as const
export type TransportMode = (typeof TRANSPORT_MODES)[number]

/** What an editor writes when an answer is the same in every mode. */
export const EVERY_MODE = 'koik'

/** The modes as an editor may name them in an answer. */
export type AnswerMode = TransportMode | typeof EVERY_MODE
