/** The power by which a biträdande rektor decides on it. */
export const DECISION_SCOPE = 'nulagesanalys.beslut';
