/** The power by which a biträdande rektor decides on the plan. */
export const DECISION_SCOPE = 'plan_mot_krankande.beslut';
