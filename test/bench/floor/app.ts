import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Floor, Person } from './database.ts';
import { scopeOf } from './database.ts';
import { asItem, listPage } from './list.ts';
import { openRequest } from './open.ts';
import { listHtml, pageHeaders, requestHtml } from './pages.ts';
import { checkContent, createRequest, takeStep } from './write.ts';

interface Env {
  Variables: { person: Person };
}

const nowText = () => new Date().toISOString();

/** Who the cookie stands for: its secret is not kept, only its hash. */
function signedIn(floor: Floor, c: Context): Person | undefined {
  const secret = getCookie(c, 'komek_session');
  if (secret === undefined) return undefined;
  return floor.one<Person>(
    `SELECT users.* FROM sessions JOIN users ON users.id = user_id
      WHERE id_hash = ? AND expires_at > ? AND disabled_at IS NULL`,
    createHash('sha256').update(secret).digest('hex'),
    nowText(),
  );
}

const noteSearch = (floor: Floor, person: Person, q: string | undefined) => {
  if (!q) return;
  floor.run(
    'INSERT INTO access_log VALUES (?, ?, ?, ?, ?)',
    crypto.randomUUID(),
    nowText(),
    person.id,
    null,
    'searched',
  );
};

/** The same answers as the product's, by hand: what a good engineer would write in a week for one office and one engine. */
export function floorApp(floor: Floor): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const person = signedIn(floor, c);
    if (!person) return c.json({ title: 'Sign in' }, 401);
    c.set('person', person);
    await next();
  });

  app.get('/api/v1/requests', (c) => {
    const { person } = c.var;
    noteSearch(floor, person, c.req.query('q'));
    const { rows, ...page } = listPage(floor, person, c.req.query(), nowText());
    return c.json({ items: rows.map((row) => asItem(floor, row)), ...page });
  });

  app.get('/api/v1/requests/:id', (c) => {
    const opened = openRequest(floor, c.var.person, c.req.param('id'), nowText());
    if (!opened) return c.json({ title: 'Not found' }, 404);
    return c.json(opened.body, 200, { etag: `"${opened.row.sequence}"`, 'cache-control': 'no-store' });
  });

  app.post('/api/v1/requests', async (c) => {
    const { person } = c.var;
    if (!['prosecutor', 'central', 'chancery'].includes(person.role))
      return c.json({ title: 'Forbidden' }, 403);
    const content = checkContent(await c.req.json());
    if (!content) return c.json({ title: 'Invalid' }, 422);
    const created = createRequest(floor, person, content, nowText());
    return c.json(created, 201, {
      etag: `"${created.sequence}"`,
      location: `/api/v1/requests/${created.id}`,
    });
  });

  app.post('/api/v1/requests/:id/actions', async (c) => {
    const asked = await c.req.json();
    const { status, body } = takeStep(floor, c.var.person, c.req.param('id'), asked, nowText());
    return c.json(body ?? { title: 'Not possible' }, status);
  });

  app.get('/api/v1/counts', (c) => {
    const { person } = c.var;
    const [scope, values] = person.role === 'leadership' ? ['1', []] : scopeOf(person);
    const items = floor.all(
      `SELECT kind, direction, status, count(*) AS count FROM requests WHERE ${scope} GROUP BY kind, direction, status`,
      ...values,
    );
    return c.json({ items });
  });

  app.get('/requests', (c) => {
    const { person } = c.var;
    const query = c.req.query();
    noteSearch(floor, person, query.q);
    return c.html(listHtml(floor, query, listPage(floor, person, query, nowText())), 200, pageHeaders);
  });

  app.get('/requests/:id', (c) => {
    const { person } = c.var;
    const opened = openRequest(floor, person, c.req.param('id'), nowText());
    if (!opened) return c.html('<h1>404</h1>', 404);
    return c.html(requestHtml(floor, person.role, opened), 200, pageHeaders);
  });
  return app;
}
