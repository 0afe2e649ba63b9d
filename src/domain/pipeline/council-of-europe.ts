import type { StateCode } from '../codes.ts';

/** The 46 member states of the Council of Europe, as the registry's party lists name them (compiled 2026-05-01). */
export const councilOfEurope: ReadonlySet<StateCode> = new Set(
  `AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV
   LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB`.split(/\s+/),
);
