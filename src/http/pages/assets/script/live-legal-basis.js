/** The legal basis follows the choices while they are made; without script a button shows it. */
function liveLegalBasis(form) {
  const target = document.getElementById(form.dataset.live ?? '');
  if (!target) return;
  let newest = 0;
  const refresh = async () => {
    newest += 1;
    const mine = newest;
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    target.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(`${form.dataset.fragment}?${query}`, { headers: { accept: 'text/html' } });
      if (mine !== newest || !response.ok) return;
      target.innerHTML = await response.text();
      history.replaceState(null, '', `${location.pathname}?${query}`);
    } finally {
      if (mine === newest) target.removeAttribute('aria-busy');
    }
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
