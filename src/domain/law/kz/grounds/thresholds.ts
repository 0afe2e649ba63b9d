// What "six months" means where extradition is asked to enforce a sentence: the instruments do not measure the same thing.
// How many months stands in the treaty's provisions in the registry; here only what they count, with the article.

/** `unserved`: what is left to serve. `imposed`: the sentence of the judgment. `at_request`: the sentence as it stands on the day of the request. */
export const termMeanings = ['unserved', 'imposed', 'at_request', 'not_stated'] as const;
export type TermMeaning = (typeof termMeanings)[number];

export interface EnforcementTerm {
  readonly counts: TermMeaning;
  /** More than the number of months, not at least. */
  readonly above?: true;
}

/** УПК 579(1), where no treaty sets a term of its own. */
export const statutoryTerm: EnforcementTerm & { readonly months: number } = { counts: 'unserved', months: 6 };
/** УПК 579(1)-(2). */
export const statutoryPenaltyMonths = 12;
/** УПК 606(2)(2). */
export const statutoryTransferMonths = 6;

export const enforcementTerms: Readonly<Record<string, EnforcementTerm>> = {
  'kz-it-extradition-2015': { counts: 'at_request' },
  'kz-es-extradition-2012': { counts: 'at_request' },
  'kz-ua-extradition-2018': { counts: 'unserved' },
  'kz-cn-extradition-1996': { counts: 'unserved' },
  'kz-kr-extradition-2003': { counts: 'unserved' },
  'kz-vn-extradition-2017': { counts: 'unserved' },
  'kz-hu-extradition-2015': { counts: 'unserved' },
  'kz-jo-extradition-2017': { counts: 'unserved' },
  'kz-bg-extradition-2014': { counts: 'unserved' },
  'kz-mk-extradition-2019': { counts: 'unserved' },
  'kz-uz-mla-1997': { counts: 'unserved' },
  'kz-ma-extradition-2024': { counts: 'unserved' },
  'kz-rs-extradition-2016': { counts: 'imposed' },
  'kz-ir-extradition': { counts: 'imposed' },
  'kz-kg-extradition-1997': { counts: 'imposed' },
  'kz-ae-extradition-2009': { counts: 'imposed' },
  'kz-ro-extradition-2014': { counts: 'imposed' },
  'kz-sa-extradition-2016': { counts: 'imposed' },
  'kz-tr-mla-extradition-1995': { counts: 'imposed', above: true },
  'kz-kp-mla-1997': { counts: 'imposed', above: true },
  'cis-kishinev-2002': { counts: 'imposed' },
};

/** KISHINEV 66(2)-(3), MONTEVIDEO 1(b): numbers of conventions whose provisions the registry does not hold. */
export const conventionMonths: Readonly<
  Record<string, { readonly penalty?: number; readonly sentence?: number }>
> = {
  'cis-kishinev-2002': { penalty: 12, sentence: 6 },
  'oas-a35-1933': { penalty: 12 },
  'oas-a57-1993': { sentence: 6 },
  'coe-112': { sentence: 6 },
  'cis-transfer-1998': { sentence: 6 },
};

/** A penalty of more than the treaty's months, not of that many (UZ, provisions "penalty of more than 12 months"). */
export const penaltyAbove: ReadonlySet<string> = new Set(['kz-uz-mla-1997']);
/** More than the months left, not that many (IR transfer 3(1)(c)). */
export const remainderAbove: ReadonlySet<string> = new Set(['kz-ir-transfer']);

/** Treaties that allow extradition also for the lesser offences once one reaches the threshold. */
export const accessoryClauses: Readonly<Record<string, string>> = {
  'kz-it-extradition-2015': 'IT_EXT 2(6)',
  'kz-ua-extradition-2018': 'UA_EXT 2(6)',
  'kz-cn-extradition-1996': 'CN_EXT 2(4)',
};

/** Transfer treaties whose minimum may be put aside by agreement, with the clause as the registry's provisions give it. */
export const remainderWaivers: Readonly<Record<string, string>> = {
  'kz-ae-transfer-2018': '8(3)',
  'kz-az-transfer-1997': '4(3)',
  'kz-bg-transfer-2019': '4(2)',
  'kz-cn-transfer-2011': '4(2)',
  'kz-es-transfer-2012': '3(2)',
  'kz-hu-transfer': '4(2)',
  'kz-in-transfer-2015': '4(2)',
  'kz-ir-transfer': '3(2)',
  'kz-it-transfer-2013': '4(2)',
  'kz-jo-transfer-2017': '4(d)',
  'kz-kr-transfer-2019': '4(2)',
  'kz-lt-transfer-2017': '4(2)',
  'kz-mk-transfer-2019': '4(2)',
  'kz-mn-transfer-2018': '4(2)',
  'kz-ro-transfer-2014': '4(1)(d)',
  'kz-rs-transfer': '4(d)',
  'kz-sa-transfer-2016': '4(2)',
  'kz-tm-transfer-2001': '7(2)',
  'kz-tr-transfer-2013': '3(2)',
  'kz-ua-transfer-1999': '3(3)',
  'coe-112': '3(2)',
};
