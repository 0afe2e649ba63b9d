/** Who opens an address; nobody is signed in without a name. `{name}` is found in the running demo. */
export type Place = readonly [who: string | undefined, path: string];

/** Every page of the product, by the route that answers it. A new page has its line here. */
export const placesOf: Readonly<Record<string, readonly Place[]>> = {
  '/sign-in': [[undefined, '/sign-in']],
  '/reset': [[undefined, '/reset']],
  '/invitation/:secret': [[undefined, '/invitation/{invitation}']],
  '/': [
    ['prosecutor.ast1', '/'],
    ['central1', '/'],
    ['head1', '/'],
    ['signatory', '/'],
    ['chancery', '/'],
    ['liaison.es', '/'],
    ['treaties', '/'],
    ['leadership', '/'],
    ['auditor', '/'],
    ['admin', '/'],
  ],
  '/account': [
    ['central1', '/account'],
    ['admin', '/account'],
  ],
  '/requests': [
    ['central1', '/requests'],
    ['central1', '/requests?overdue=true&sort=nextDueAt'],
    ['central1', '/requests?q=nothing-like-it'],
    ['liaison.es', '/requests'],
    ['auditor', '/requests'],
  ],
  '/requests/new': [
    ['prosecutor.ast1', '/requests/new'],
    ['prosecutor.ast1', '/requests/new?kind=mla&direction=outgoing&state=ES'],
    ['liaison.es', '/requests/new'],
  ],
  '/requests/new/form': [['liaison.es', '/requests/new/form?kind=mla&basis=kz-es-mla-2011']],
  '/requests/:id': [
    ['prosecutor.ast1', '/requests/{draft}'],
    ['central1', '/requests/{mlaOutgoing}'],
    ['central1', '/requests/{mlaIncoming}'],
    ['central1', '/requests/{extraditionOutgoing}'],
    ['head1', '/requests/{extraditionIncoming}'],
    ['head1', '/requests/{held}'],
    ['central1', '/requests/{transferOutgoing}'],
    ['central1', '/requests/{transferIncoming}'],
    ['central1', '/requests/{executed}'],
    ['signatory', '/requests/{toSign}'],
    ['liaison.es', '/requests/{shared}'],
    ['leadership', '/requests/{controlled}'],
    ['auditor', '/requests/{mlaOutgoing}'],
  ],
  '/requests/:id/draft': [['prosecutor.ast1', '/requests/{draft}/draft']],
  '/requests/:id/draft/review': [['prosecutor.ast1', '/requests/{draft}/draft/review']],
  '/requests/:id/draft/:section': [
    ['prosecutor.ast1', '/requests/{draft}/draft/basis'],
    ['prosecutor.ast1', '/requests/{draft}/draft/case'],
    ['prosecutor.ast1', '/requests/{draft}/draft/persons'],
    ['prosecutor.ast1', '/requests/{draft}/draft/offences'],
    ['prosecutor.ast1', '/requests/{draft}/draft/particulars'],
    ['prosecutor.ast1', '/requests/{draft}/draft/authorities'],
    ['prosecutor.ast1', '/requests/{draft}/draft/contents'],
    ['prosecutor.ast1', '/requests/{draft}/draft/papers'],
    ['prosecutor.ast1', '/requests/{draft}/draft/handling'],
  ],
  '/requests/:id/grounds': [['head1', '/requests/{extraditionIncoming}/grounds']],
  '/requests/:id/eligibility': [['central1', '/requests/{transferIncoming}/eligibility']],
  '/requests/:id/shared': [['central1', '/requests/{mlaOutgoing}/shared']],
  '/flows': [['prosecutor.ast1', '/flows']],
  '/flows/:kind/:direction': [
    ['prosecutor.ast1', '/flows/mla/outgoing'],
    ['auditor', '/flows/extradition/incoming'],
  ],
  '/figures': [
    ['leadership', '/figures'],
    ['central1', '/figures?from=2026-01-01&to=2026-11-20'],
    ['prosecutor.ast1', '/figures'],
  ],
  '/figures/requests': [['leadership', '/figures/requests?figure=opened']],
  '/words': [['central1', '/words?only=proposed']],
  '/treaties': [
    ['central1', '/treaties'],
    ['treaties', '/treaties'],
  ],
  '/treaties/new': [['treaties', '/treaties/new']],
  '/treaties/:id': [
    ['prosecutor.ast1', '/treaties/kz-it-extradition-2015'],
    ['treaties', '/treaties/coe-030'],
  ],
  '/treaties/:id/versions/:hash': [['treaties', '/treaties/kz-it-extradition-2015/versions/{pastVersion}']],
  '/treaties/:id/correct': [['treaties', '/treaties/kz-it-extradition-2015/correct']],
  '/treaties/:id/confirm': [['treaties', '/treaties/coe-030/confirm']],
  '/treaties/:id/provisions/:key': [
    ['treaties', '/treaties/kz-it-extradition-2015/provisions/refusal_grounds'],
    ['treaties', '/treaties/kz-it-extradition-2015/provisions/provisional_arrest'],
  ],
  '/states/:code': [['prosecutor.ast1', '/states/ES']],
  '/states/:code/authorities/new': [['treaties', '/states/ES/authorities/new']],
  '/states/:code/authorities/:id': [['treaties', '/states/ES/authorities/es-ministry-of-justice']],
  '/coverage': [
    ['prosecutor.ast1', '/coverage'],
    ['leadership', '/coverage?kind=extradition&on=2015-06-15&verdict=offence_specific&sort=-name'],
  ],
  '/pipeline': [['leadership', '/pipeline']],
  '/pipeline/new': [['treaties', '/pipeline/new']],
  '/pipeline/:id': [
    // The id of what is made from the registry follows from the treaty's.
    ['treaties', '/pipeline/dfb8fe21-62a2-86f4-854c-a1189a1082d0'],
    ['central1', '/pipeline/dfb8fe21-62a2-86f4-854c-a1189a1082d0'],
  ],
  '/registry': [['auditor', '/registry']],
  '/users': [['admin', '/users']],
  '/users/new': [['admin', '/users/new']],
  '/outbox': [['admin', '/outbox']],
  '/outbox/messages': [['admin', '/outbox/messages']],
  '/access-log': [['auditor', '/access-log']],
};

/** Addresses that people reach by GET and that show no page of their own, each with the reason. */
export const notPages: Readonly<Record<string, string>> = {
  '/requests/new/legal-basis': 'a part of the page above, loaded into it',
  '/requests/assign': 'leads back to the list',
  '/requests/views': 'leads back to the list',
  '/requests/views/delete': 'leads back to the list',
  '/requests/:id/edit': 'leads on to the draft',
  '/requests/:id/documents/:documentId': 'a stored file',
  '/setup/:secret': 'the view of an invitation with two fields more; a demo has its administrator already',
  '/calendar/:secret': 'a feed for calendar programs',
  '/outbox/messages/:template/:language':
    'a message as its reader gets it, with its own style and nothing of ours',
  '/reset/:secret': 'the view of an invitation; the link is told by e-mail alone',
};

/** What only the demo has. */
export const demoPlaces: readonly Place[] = [
  [undefined, '/tour'],
  ['chancery', '/tour'],
];

/** What people see when there is nothing to see. */
export const errorPlaces: readonly (readonly [...Place, status: number])[] = [
  ['central1', '/nothing-here', 404],
  ['prosecutor.ast1', '/outbox', 403],
  [undefined, '/invitation/spent-long-ago', 410],
  ['treaties', '/requests/new?kind=mla', 403],
];
