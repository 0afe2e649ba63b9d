/**
 * The legal basis follows the choices while they are made; without script a button shows it. What was found for earlier
 * choices goes at once: nothing may be created from it.
 */
function liveLegalBasis(form) {
  const target = document.getElementById(form.dataset.live ?? '');
  if (!target) return;
  let newest = 0;

  const tell = (words) => {
    const line = document.createElement('p');
    line.className = 'k-muted';
    line.textContent = words;
    target.replaceChildren(line);
  };
  /** The page itself, on which whoever is signed out can sign in and the choices stand. */
  const offerPage = (query) => {
    const link = document.createElement('a');
    link.className = 'ds-link';
    link.href = `${location.pathname}?${query}`;
    link.textContent = form.dataset.again;
    tell(`${form.dataset.failed} `);
    target.firstChild.append(link);
  };

  const refresh = async () => {
    newest += 1;
    const mine = newest;
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    target.setAttribute('aria-busy', 'true');
    tell(form.dataset.looking);
    const answer = await fetch(`${form.dataset.fragment}?${query}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    }).catch(() => undefined);
    const html = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
    if (mine !== newest) return;
    target.removeAttribute('aria-busy');
    if (html === undefined) {
      offerPage(query);
      return;
    }
    target.innerHTML = html;
    history.replaceState(null, '', `${location.pathname}?${query}`);
  };
  form.addEventListener('change', () => {
    showByKind(form);
    refresh();
  });
}

/** Choices that only one kind of request has. */
function showByKind(form) {
  const kind = new FormData(form).get('kind');
  for (const part of form.querySelectorAll('[data-only-for]'))
    part.hidden = kind !== null && part.dataset.onlyFor !== kind;
}

for (const form of document.querySelectorAll('form[data-live]')) liveLegalBasis(form);
