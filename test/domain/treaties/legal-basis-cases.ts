import type { BasisQuestion } from '../../../src/domain/treaties/basis-question.ts';

/** One month after the newest party list: the day meant where a row gives none. */
export const ordinaryDay = '2026-06-01';

/**
 * A row reads: what is asked (state, kind, the day, the offences, the day of the offence) | verdict |
 * every basis, best first, `?` meaning unconfirmed | treaties that are none, and why | what a lawyer says to it.
 */
const tables = {
  'bilateral treaties': `
    TR extradition | treaty | kz-tr-mla-extradition-1995 |  | one treaty on two kinds serves extradition
    TR mla | treaty | kz-tr-mla-extradition-1995 |  | and legal assistance
    TR transfer | treaty | kz-tr-transfer-2013 | kz-tr-mla-extradition-1995: kind_not_covered | but not transfer, which has its own treaty
    TR extradition on 2000-06-12 | treaty | kz-tr-mla-extradition-1995 |  | the day of entry into force is the first day
    TR extradition on 2000-06-11 | reciprocity | none | kz-tr-mla-extradition-1995: not_yet_on_date | the day before it is not
    ES extradition | treaty | kz-es-extradition-2012 |  | in force by the newest source, day unknown: confirmed from that source on
    ES extradition on 2020-01-01 | treaty_unconfirmed | kz-es-extradition-2012? |  | for an earlier day it stays unconfirmed
    ES extradition on 2012-11-20 | reciprocity | none | kz-es-extradition-2012: not_yet_on_date | never before signature
    ES transfer | treaty_unconfirmed | kz-es-transfer-2012? |  | ratified, entry into force found nowhere: unconfirmed, not "not in force"
    IN extradition | treaty_unconfirmed | kz-in-extradition-2009? |  | sources contradict each other: unconfirmed
    MN extradition | treaty_unconfirmed | kz-mn-extradition-1993? |  | the same with Mongolia 1993
    FR extradition | reciprocity | none | kz-fr-mla-2021: kind_not_covered, coe-024: not_party | a legal-assistance treaty does not carry extradition
    KP extradition | treaty | kz-kp-mla-1997 |  | combined treaty with an extradition part (texts read)
    LT extradition | treaty | kz-lt-mla-1994 |  | the same with Lithuania, by the Office's list
    PK extradition | reciprocity | none | kz-pk-extradition-2026: signed_not_in_force | signed in Islamabad in 2026, nothing more
    PK transfer | reciprocity | none | kz-pk-transfer-2026: not_signed | signature uncertain: not a basis, however weak the source
    MY extradition | reciprocity | none | kz-my-extradition: not_signed | only the decree to sign is known
    HK mla | reciprocity | none | kz-hk-mla: not_signed | the same with Hong Kong
    MA extradition | reciprocity | none | kz-ma-extradition-2024: ratified_not_in_force | Morocco 2024: ratified by our side, not in force
    SG mla | reciprocity | none | kz-sg-mla-2025: signed_not_in_force, un-cat-1984: other_party_not_bound | Singapore 2025: signed
    IR mla | reciprocity | none | kz-ir-mla-1999: signed_not_in_force | Iran 1999: signed, never ratified as far as found
    QA mla | treaty_unconfirmed | kz-qa-mla-2024? |  | Qatar 2024: the law passed, the rest unknown
    MC transfer | reciprocity | none | kz-mc-mla-2015: kind_not_covered | a kind of help for which Monaco has no treaty
    CN mla | treaty | kz-cn-mla-1993 | kz-cn-mla-protocol-2023: not_a_request_basis | the amending protocol of 2023 shows under the treaty of 1993 only
    CN mla on 2010-01-01 | treaty_unconfirmed | kz-cn-mla-1993? |  | before the newest source on the Chinese treaty
    GE mla on 2006-01-14 | treaty | kz-ge-mla-1996 cis-minsk-1993? |  | Georgia 1996: the newest source is of 2006-01-14
    GE mla on 2000-01-01 | treaty_unconfirmed | kz-ge-mla-1996? cis-minsk-1993? |  | and between signature and that source unconfirmed
    GE mla on 1996-09-16 | treaty_unconfirmed | cis-minsk-1993? | kz-ge-mla-1996: not_yet_on_date | before signature of the Georgian treaty only Minsk is left
  `,
  'states with two layers of treaties': `
    KG mla | treaty | kz-kg-mla-1996 cis-kishinev-2002 | cis-minsk-1993: superseded, kz-kg-mla-protocol-2022: not_a_request_basis | bilateral before Kishinev; Minsk has ended between the two
    KG extradition | treaty | kz-kg-extradition-1997 cis-kishinev-2002 |  | Kyrgyz extradition treaty before Kishinev
    KG transfer | treaty | cis-transfer-1998 |  | no bilateral transfer treaty: the CIS convention
    AZ transfer | treaty | kz-az-transfer-1997 cis-transfer-1998 |  | bilateral transfer treaty before the CIS convention
    AZ mla | treaty | cis-kishinev-2002 | cis-minsk-1993: superseded | Azerbaijan has only a civil-law bilateral: Kishinev
    TM transfer | treaty | kz-tm-transfer-2001 | cis-transfer-1998: other_party_unknown | Turkmenistan: the bilateral treaty, no row in the CIS list
    UZ transfer | treaty_unconfirmed | kz-uz-transfer-2021? | cis-transfer-1998: other_party_not_bound | Uzbekistan signed the CIS transfer convention only
    UA transfer | treaty | kz-ua-transfer-1999 |  | Ukraine: a bilateral transfer treaty
    GE transfer | treaty | cis-transfer-1998 |  | Georgia stays in the CIS transfer convention
    CZ mla | treaty | kz-cz-mla-2013 oas-a55-1992 |  | Czechia: bilateral, then Nassau
    CZ mla on 2019-11-15 | treaty | kz-cz-mla-2013 | oas-a55-1992: not_yet_on_date | Czechia joined Nassau on 2019-11-16
    CZ transfer | treaty | oas-a57-1993 | kz-cz-mla-2013: kind_not_covered | Czechia is in Managua
    BR mla | treaty | oas-a55-1992 | kz-br-mla-2018: ratified_not_in_force | Brazil 2018 waits for Brazil; Nassau is in force
    BR transfer | treaty | oas-a57-1993 kz-br-transfer-2018? |  | a confirmed convention comes before an unconfirmed bilateral treaty
    BR extradition | treaty_unconfirmed | kz-br-extradition-2018? | oas-a35-1933: other_party_not_bound | Brazil signed Montevideo only
    CA mla | treaty | oas-a55-1992 | kz-ca-mla-2003: signed_not_in_force | Canada 2003 never entered into force; Nassau did
    PE mla | treaty | oas-a55-1992 | kz-pe-mla-2024: signed_not_in_force | Peru: signed set of 2024 beside Nassau
    PE transfer | reciprocity | none | kz-pe-transfer-2024: signed_not_in_force, oas-a57-1993: other_party_not_bound | Peru stays outside Managua
    PE extradition | reciprocity | none | kz-pe-extradition-2024: signed_not_in_force, oas-a35-1933: other_party_not_bound | Peru signed Montevideo only
    US mla | treaty | oas-a55-1992 kz-us-mla-2015? |  | United States: Nassau confirmed, the treaty of 2015 not
    US mla on 2015-12-05 | treaty_unconfirmed | kz-us-mla-2015? | oas-a55-1992: not_yet_on_date | Nassau binds us from 2015-12-06
    IN transfer | treaty | kz-in-transfer-2015 oas-a57-1993 |  | India: bilateral transfer treaty before Managua
    SA transfer | treaty | oas-a57-1993 kz-sa-transfer-2016? |  | Saudi Arabia: Managua confirmed, the bilateral treaty not
    MN transfer | treaty | oas-a57-1993 kz-mn-transfer-2018? |  | Mongolia joined Managua in 2022
    QA transfer | treaty | oas-a57-1993 | kz-qa-transfer: not_signed | Qatar: Managua, whatever becomes of the bilateral draft
    SK transfer | treaty | oas-a57-1993 | coe-112: not_party | Slovakia has nothing but Managua
  `,
  'the Minsk and Kishinev conventions, pair by pair and day by day': `
    GE extradition | treaty | cis-minsk-1993 | cis-kishinev-2002: other_party_not_bound | Georgia only signed Kishinev: Minsk goes on (art. 120(4))
    MD mla | treaty | cis-minsk-1993 | cis-kishinev-2002: other_party_not_bound | so does Moldova
    MD extradition on 2020-01-01 | treaty_unconfirmed | cis-minsk-1993? |  | before the newest party list Minsk is unconfirmed, its day not being found
    TM mla | treaty | cis-minsk-1993 | cis-kishinev-2002: other_party_not_bound | Turkmenistan: Minsk alone, named as outside Kishinev
    RU extradition on 2026-05-01 | treaty | cis-kishinev-2002 | cis-minsk-1993: superseded | Russia: Kishinev, medium confidence counts as confirmed from the newest list on
    RU extradition on 2026-04-30 | treaty_unconfirmed | cis-kishinev-2002? cis-minsk-1993? |  | the day before the list both stand unconfirmed: an unconfirmed successor supersedes nothing
    RU mla on 2021-12-29 | treaty_unconfirmed | cis-minsk-1993? | cis-kishinev-2002: not_yet_on_date | before the Russian law of 2021-12-30 Kishinev did not bind Russia
    UZ mla | treaty | kz-uz-mla-1997 cis-kishinev-2002 | cis-minsk-1993: superseded, tashkent-2000: home_status_unknown | Uzbekistan: bilateral first, then Kishinev; Minsk has ended
    UZ extradition on 2025-01-01 | treaty | kz-uz-mla-1997 cis-kishinev-2002? cis-minsk-1993? |  | in 2025 neither CIS convention is confirmed with Uzbekistan
    UZ mla on 2019-08-25 | treaty | kz-uz-mla-1997 cis-minsk-1993? | cis-kishinev-2002: not_yet_on_date | before the Uzbek law of 2019-08-26 Kishinev did not bind Uzbekistan
    TJ extradition | treaty | cis-minsk-1993 cis-kishinev-2002? |  | Tajikistan: weak source for Kishinev, so it never ends Minsk
    KG extradition on 2004-10-03 | treaty | kz-kg-extradition-1997 cis-kishinev-2002 | cis-minsk-1993: superseded | Kyrgyzstan: an estimate counts from the day after it
    KG extradition on 2004-10-02 | treaty | kz-kg-extradition-1997 cis-minsk-1993? | cis-kishinev-2002: not_yet_on_date | on the estimated day itself not yet
    AM mla on 2005-02-21 | treaty | cis-kishinev-2002 | cis-minsk-1993: superseded | Armenia: Kishinev from 2005-02-21
    BY mla | treaty | cis-kishinev-2002 | cis-minsk-1993: superseded | Belarus: among the first depositors, day unknown
    UA mla on 2023-12-28 | treaty | oas-a55-1992 kz-ua-mla-2018? cis-minsk-1993? |  | Ukraine on its last day in Minsk
    UA mla on 2023-12-29 | treaty | oas-a55-1992 kz-ua-mla-2018? | cis-minsk-1993: terminated, cis-kishinev-2002: other_party_not_bound | Ukraine left on 2023-12-29
    RU transfer on 2020-01-01 | treaty_unconfirmed | cis-transfer-1998? |  | Russian transfers: the day of the CIS convention was not found
    RU transfer | treaty | cis-transfer-1998 |  | confirmed by the newest list
  `,
  'conventions limited by offence': `
    JP extradition for corruption | offence_specific | un-uncac-2003 un-untoc-2000? |  | UNCAC is declared a basis for extradition; UNTOC is not known to be
    JP extradition for drugs | offence_specific | un-vienna-1988? |  | drugs: no declaration under Vienna 1988 was found, so unconfirmed
    JP mla for drugs | offence_specific | un-vienna-1988 |  | for legal assistance no declaration is needed
    JP mla | reciprocity | none | un-uncac-2003: offence_not_given, coe-030: invited | without offences a limited convention cannot be judged
    DE extradition for tax | reciprocity | none | un-uncac-2003: offence_not_covered, coe-024: not_party | an offence no convention covers
    DE mla for cybercrime | reciprocity | none | coe-185: invited, un-cyber-2024: signed_not_in_force | Budapest: our State is only invited; Hanoi is only signed
    DE mla | reciprocity | none | coe-030: invited | European Convention on mutual assistance: invited on 2025-06-18
    DE mla on 2025-06-17 | reciprocity | none | coe-030: not_party | the day before the invitation our State is simply not a party
    DE mla for laundering | offence_specific | coe-141 un-uncac-2003 un-untoc-2000 un-vienna-1988 |  | regional before universal; more of the offences first
    KP mla for corruption | treaty | kz-kp-mla-1997 un-untoc-2000 | un-uncac-2003: other_party_not_bound | a general treaty comes before any limited one
    SY extradition for corruption | offence_specific | un-untoc-2000? | un-uncac-2003: other_party_not_bound | Syria is named as outside UNCAC
    CG mla for organised_crime | reciprocity | none | un-untoc-2000: other_party_not_bound | Congo only signed UNTOC
    SS mla for organised_crime | offence_specific | un-untoc-2000 |  | South Sudan joined UNTOC in 2023
    FR extradition for aircraft | reciprocity | none | icao-hague-1970: other_party_unknown, icao-montreal-1971: other_party_unknown | no party list of the aircraft conventions: unknown, not "not bound"
    BR mla for nuclear | treaty | oas-a55-1992 un-nuclear-2005 | iaea-cppnm-1980: home_status_unknown | an old list is a floor: Brazil may have joined, but has a row; nuclear material is open for our own State
    IE mla for smuggling_migrants | reciprocity | none | un-smuggling-2000: other_party_unknown | Ireland is missing from an old list: unknown
    KG mla for customs | treaty | kz-kg-mla-1996 cis-kishinev-2002 eaeu-customs-2010? |  | Kyrgyz part in the customs agreement is presumed only
    IR mla for terrorism_financing | offence_specific | sco-terror-2009? un-finterr-1999 |  | Iranian part in the SCO convention is not verified
    FR mla for war_crimes | treaty_unconfirmed | kz-fr-mla-2021? | ljubljana-hague-2023: not_party | Ljubljana-The Hague: our State is not a party
    BY mla for laundering | treaty | cis-kishinev-2002 un-uncac-2003 un-untoc-2000 un-vienna-1988 | cis-aml-2007: other_party_unknown | CIS laundering treaty: the party list was not found
    US extradition on 2008-07-17 for corruption | reciprocity | none | un-uncac-2003: not_yet_on_date | UNCAC binds us from 2008-07-18
  `,
  'the Montevideo convention': `
    US extradition committed 2018-01-03 | treaty | oas-a35-1933 |  | Montevideo reaches offences from the day of our deposit on (art. 19)
    US extradition committed 2018-01-02 | reciprocity | none | oas-a35-1933: offence_before_treaty, kz-us-mla-2015: kind_not_covered | and none before it
    US extradition on 2018-02-01 committed 2018-01-20 | reciprocity | none | oas-a35-1933: not_yet_on_date | it was not yet in force on 2018-02-01
    AR extradition | treaty | oas-a35-1933 |  | without the day of the offence it is offered
    UA extradition committed 2022-01-01 | treaty | oas-a35-1933 kz-ua-extradition-2018? | cis-minsk-1993: terminated | Ukraine joined Montevideo on 2023-02-04; the bilateral treaty is unconfirmed
    UA extradition committed 2015-01-01 | treaty_unconfirmed | kz-ua-extradition-2018? | oas-a35-1933: offence_before_treaty | for an older offence only the bilateral treaty is left
    MX extradition for corruption committed 2016-01-01 | offence_specific | un-uncac-2003 un-untoc-2000? | oas-a35-1933: offence_before_treaty | an older corruption offence still has UNCAC
  `,
};

const asking =
  /^(?<state>[A-Z]{2}) (?<kind>mla|extradition|transfer)(?: on (?<on>[\d-]+))?(?: for (?<offences>[a-z_ ]+?))?(?: committed (?<offenceDate>[\d-]+))?$/;

export interface LegalBasisCase {
  readonly name: string;
  readonly question: Pick<BasisQuestion, 'state' | 'kind' | 'on' | 'offences' | 'offenceDate'>;
  readonly verdict: string;
  readonly bases: readonly string[];
  readonly not: Readonly<Record<string, string>>;
}

export const legalBasisCases = Object.entries(tables).map(([title, table]) => ({
  title,
  cases: table.trim().split('\n').map(readRow),
}));

function readRow(row: string): LegalBasisCase {
  const [asked = '', verdict = '', bases = '', not = '', law = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  return {
    name: `${asked}: ${law}`,
    question: readQuestion(asked),
    verdict,
    bases: bases === 'none' ? [] : bases.split(' '),
    not: Object.fromEntries(not === '' ? [] : not.split(', ').map((pair) => pair.split(': '))),
  };
}

function readQuestion(asked: string): LegalBasisCase['question'] {
  const { state, kind, on = ordinaryDay, offences, offenceDate } = asking.exec(asked)?.groups ?? {};
  if (state === undefined || kind === undefined) throw new Error(`cannot read: ${asked}`);
  return {
    state,
    // Safe because the pattern lets no other kind through.
    kind: kind as BasisQuestion['kind'],
    on,
    offences: offences?.split(' ') as BasisQuestion['offences'],
    offenceDate,
  };
}
