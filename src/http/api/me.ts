import { z } from 'zod';
import { roles } from '../../domain/codes.ts';
import { languages } from '../../domain/text.ts';
import { getMe } from '../../use-cases/users/get-me.ts';
import { contextOf } from '../context.ts';
import { type Api, contract } from './contract.ts';
import { Id } from './schemas/basics.ts';

const Me = z
  .object({
    id: Id,
    name: z.string(),
    role: z.enum(roles),
    office: z.string().nullable(),
    state: z.string().nullable(),
    language: z.enum(languages),
  })
  .meta({ id: 'Me' });

const me = contract({
  method: 'get',
  path: '/api/v1/me',
  tag: 'Session',
  summary: 'Who I am',
  answer: Me,
  example: {
    id: '01985f3e-7c1a-7b2e-9d3f-0a1b2c3d4e5f',
    name: 'Demo Prosecutor',
    role: 'prosecutor',
    office: 'AST',
    state: null,
    language: 'kk',
  },
});

export function mountMe(api: Api): void {
  api.openapi(me.route, (c) => me.reply(c, getMe(contextOf(c))));
}
