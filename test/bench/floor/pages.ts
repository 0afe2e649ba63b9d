import { html, raw } from 'hono/html';
import type { Floor, RequestLine } from './database.ts';
import type { ListPage, Query } from './list.ts';
import type { ActionLine, openRequest } from './open.ts';

const kinds = ['mla', 'extradition', 'transfer'];
const directions = ['outgoing', 'incoming'];
const policy = "default-src 'none'; style-src 'self'; script-src 'self'";

export const pageHeaders = { 'content-security-policy': policy, 'cache-control': 'private, no-store' };

const date = new Intl.DateTimeFormat('ru', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Almaty',
});
const states = new Intl.DisplayNames('ru', { type: 'region' });
const when = (instant: string | null) => (instant === null ? '' : date.format(new Date(instant)));

const layout = (title: string, body: unknown) => html`<!doctype html>
<html lang="ru">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/assets/app.css"></head>
<body><header><a href="/">Komek</a> <a href="/requests">Запросы</a> <a href="/treaties">Договоры</a></header>
<main id="content"><h1>${title}</h1>${body}</main></body></html>`;

const option = (value: string, label: string, chosen: string | undefined) =>
  html`<option value="${value}" ${value === chosen ? raw('selected') : ''}>${label}</option>`;

const choice = (name: string, options: readonly unknown[]) =>
  html`<label>${name} <select name="${name}"><option value=""></option>${options}</select></label>`;

function filters(floor: Floor, query: Query) {
  return html`<form method="get">
<input type="search" name="q" value="${query.q ?? ''}">
${choice(
  'kind',
  kinds.map((kind) => option(kind, kind, query.kind)),
)}
${choice(
  'direction',
  directions.map((direction) => option(direction, direction, query.direction)),
)}
${choice(
  'office',
  floor.offices.map(({ code, name }) => option(code, name, query.office)),
)}
<label><input type="checkbox" name="open" value="true" ${query.open ? raw('checked') : ''}> Открытые</label>
<button type="submit">Показать</button></form>`;
}

const line = (floor: Floor, row: RequestLine) => html`<tr>
<th scope="row"><a href="/requests/${row.id}">${row.reference}</a>${row.urgent ? html`<em>срочно</em>` : ''}</th>
<td>${row.kind}<br>${row.direction}</td><td>${states.of(row.state)}</td>
<td>${floor.status(row.kind, row.direction, row.status).name.ru}</td><td>${row.office}</td><td>${row.case_number}</td>
<td>${when(row.next_due)}</td><td>${when(row.updated_at)}</td></tr>`;

export const listHtml = (floor: Floor, query: Query, list: ListPage) =>
  layout(
    'Запросы',
    html`${filters(floor, query)}<p>${list.totalIsExact ? '' : 'более '}${list.total}</p>
<table><thead><tr><th>Номер<th>Вид<th>Государство<th>Статус<th>Орган<th>Дело<th>Срок<th>Изменён</tr></thead>
<tbody>${list.rows.map((row) => line(floor, row))}</tbody></table>
${list.nextCursor ? html`<a href="/requests?cursor=${list.nextCursor}">Дальше</a>` : ''}`,
  );

const step = (floor: Floor, row: RequestLine, action: ActionLine) => html`<li>
<time datetime="${action.at}">${when(action.at)}</time> ${action.action}, ${action.actor_name}:
${floor.status(row.kind, row.direction, action.status).name.ru}</li>`;

interface Move {
  readonly action: string;
  readonly to_status: string;
}

export function requestHtml(floor: Floor, role: string, opened: NonNullable<ReturnType<typeof openRequest>>) {
  const { row, body, actions } = opened;
  const moves = floor.all<Move>(
    `SELECT * FROM transitions WHERE kind = ? AND direction = ? AND from_status = ? AND ' ' || roles || ' ' LIKE ?`,
    row.kind,
    row.direction,
    row.status,
    `% ${role} %`,
  );
  const fact = (name: string, value: unknown) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return layout(
    row.reference,
    html`<p>${floor.status(row.kind, row.direction, row.status).name.ru}</p>
${moves.map(
  ({ action }) => html`<form method="post" action="/requests/${row.id}/actions">
<input type="hidden" name="action" value="${action}"><textarea name="reason"></textarea><button>${action}</button></form>`,
)}
<dl>${fact('Вид', row.kind)}${fact('Государство', states.of(row.state))}${fact('Дело', row.case_number)}
${fact('Обстоятельства', body.facts)}${fact('Орган', row.office)}${fact('Срок', when(row.next_due))}</dl>
<ul>${body.persons.map((person: { surname: string; givenNames: string }) => html`<li>${person.surname} ${person.givenNames}</li>`)}</ul>
<ul>${body.measures.map((measure: { code: string; detail: string }) => html`<li>${measure.code}: ${measure.detail}</li>`)}</ul>
<ul>${body.documents.map((document: { fileName: string; size: number }) => html`<li>${document.fileName}, ${document.size}</li>`)}</ul>
<ol>${actions.map((action) => step(floor, row, action))}</ol>`,
  );
}
