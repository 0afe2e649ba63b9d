/** Lets a scanner that finds a leaked token tell whose it is. */
export const tokenPrefix = 'komek_';
