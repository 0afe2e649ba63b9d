import { AssessBasisInput, assessBasis } from '../../use-cases/treaties/assess-basis.ts';
import { contextOf } from '../context.ts';
import { type Api, contract, jsonBody } from './contract.ts';
import { LegalBasis } from './schemas/legal-basis.ts';

const Question = AssessBasisInput.meta({ id: 'LegalBasisQuestion' });

const assess = contract({
  method: 'post',
  path: '/api/v1/legal-basis',
  tag: 'Law',
  summary: 'On what a request of this kind can rest',
  description: 'Treaties in force between the two states for that kind of help on that day, best first.',
  request: {
    body: jsonBody(Question, {
      kind: 'extradition',
      direction: 'outgoing',
      state: 'ES',
      offences: ['drugs'],
    }),
  },
  answer: LegalBasis,
});

export function mountLegalBasis(api: Api): void {
  api.openapi(assess.route, async (c) =>
    assess.reply(c, await assessBasis(contextOf(c), c.req.valid('json'))),
  );
}
