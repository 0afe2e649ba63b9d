import type { AuthContext } from './auth-ports.ts';
import { requireUser } from './require-user.ts';

/** Ends every session of the caller, this one included. */
export async function signOutEverywhere(ctx: AuthContext): Promise<void> {
  await ctx.auth.sessions.endAllOf(requireUser(ctx).id);
}
