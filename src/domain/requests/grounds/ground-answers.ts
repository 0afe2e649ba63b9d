/**
 * What an official may answer: the ground does not exist; it exists; it exists and the other State's assurance meets it; it
 * exists and is not applied, where the law leaves that to the decision.
 */
export const groundAnswers = ['absent', 'present', 'assured', 'waived'] as const;
export type GroundAnswer = (typeof groundAnswers)[number];
