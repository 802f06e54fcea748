/** The block that only supervisors see; it is absent from the agents' site. */
export const SUPERVISOR_BLOCK = 'juhendajale'
