// Time limits that software does not run, each with the reason; every other limit of the tables is a clock.

export interface NotRun {
  /** Id in the table of time limits. */
  readonly id: string;
  readonly reason: string;
}

export const notRun: readonly NotRun[] = [
  {
    id: 'mla_in_original_gate',
    reason:
      'UPK 560(6) sets no time. It is a condition, checked at the steps that wait for the original: execution and the sending of results.',
  },
  {
    id: 'mla_in_execution',
    reason:
      'UPK 570 sets no term. A date asked for in the request runs as the requested date; a treaty that sets a term runs from its provisions.',
  },
  {
    id: 'evidence_return',
    reason:
      'UPK 561(1) names the end of the home proceedings but no length, and what was agreed otherwise is not in the log.',
  },
  {
    id: 'ext_in_decision',
    reason:
      'UPK 591 sets no term. The 30 days of Kishinev 71(1) run by themselves, the arrest is the outer limit.',
  },
  {
    id: 'ext_out_result_notice',
    reason: 'UPK 583 and Kishinev 85 name the end of the proceedings but no length.',
  },
  {
    id: 'transfer_in_min_remaining',
    reason:
      'A threshold on the day of receipt and no deadline; it is checked as a condition of the transfer (remaining term).',
  },
  {
    id: 'transfer_court_hearing',
    reason: 'UPK 608(1) refers to the terms for questions of execution (Art. 478), which were not read.',
  },
  {
    id: 'ets024_prov_soft',
    reason: 'Kazakhstan is not shown as a party to ETS 024; the limit stands in the table for comparison.',
  },
  {
    id: 'ets024_prov_hard',
    reason: 'Kazakhstan is not shown as a party to ETS 024; the limit stands in the table for comparison.',
  },
  {
    id: 'ets024_surrender',
    reason:
      'Kazakhstan is not shown as a party to ETS 024, and Art. 18(4) itself was not read; the limit stands in the table for comparison.',
  },
];

/** Single terms of treaties in the registry that are not run, by the words they are kept under. */
export const notRunProvisions: readonly { readonly matches: RegExp; readonly reason: string }[] = [
  {
    matches: /^original after fax or e-mail$/,
    reason: 'Counted in working days: no calendar of holidays was read.',
  },
  {
    matches: /^asset sharing:/,
    reason: 'A share or an amount, not a time.',
  },
  {
    matches: /^request for asset sharing after the final confiscation decision/,
    reason:
      'The final confiscation abroad is no step of the request; recovered assets are recorded on their own.',
  },
  {
    matches: /^(exchange of|end of extension to another territory)/,
    reason: 'Binds the states among themselves and belongs to no request.',
  },
  {
    matches: /^return of (objects|property)/,
    reason: 'Which objects were handed over, and when they were asked back, is not in the log.',
  },
  {
    matches: /^arrest of surrendered person awaiting consent on specialty/,
    reason:
      'The arrest stands in a new home case, not in the request under which the person was surrendered.',
  },
  {
    matches: /^notice of the court decision on enforcement/,
    reason: 'The enforcement decision of the administering State is no step of the transfer.',
  },
];
