import { z } from 'zod';
import { cleanText } from '../../domain/clean-text.ts';
import { languages } from '../../domain/text.ts';

/** Addresses are compared without regard to case, so they are kept in lower case. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const PersonName = cleanText(200).min(1);
export const LanguageCode = z.enum(languages);

/** Long rather than intricate; the upper limit bounds the work of hashing. */
export const NewPassword = z.string().min(12).max(200);
/** A password as typed to be compared: no policy, or an old one would be told from a wrong one. */
export const TypedPassword = z.string().max(1000);
export const LinkSecret = z.string().min(1).max(200);
export const UserId = z.uuid();
