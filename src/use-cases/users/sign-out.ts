import type { AuthServices } from './auth-ports.ts';

/** Ends one session. Ending it twice, or one that never was, changes nothing. */
export const signOut = ({ auth }: AuthServices, sessionSecret: string): Promise<void> =>
  auth.sessions.end(sessionSecret);
