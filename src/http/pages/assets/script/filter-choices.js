/** A long list of boxes gets a field that shows only those with the word in them; what is ticked stays ticked. */
function filterChoices(area, number) {
  const choices = [...area.querySelectorAll('.k-choices > .ds-field')];
  const label = document.createElement('label');
  const input = document.createElement('input');
  const none = document.createElement('p');
  input.id = `filter-${number}`;
  input.type = 'search';
  input.className = 'ds-input';
  input.autocomplete = 'off';
  label.htmlFor = input.id;
  label.className = 'ds-label';
  label.textContent = area.dataset.filter;
  none.setAttribute('role', 'status');
  none.className = 'k-muted k-small';
  const field = document.createElement('div');
  field.className = 'ds-field k-field';
  field.append(label, input, none);
  area.prepend(field);
  const isNear = (choice, word) => choice.textContent.toLowerCase().includes(word);
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    const word = input.value.trim().toLowerCase();
    for (const choice of choices) choice.hidden = word !== '' && !isNear(choice, word);
    none.textContent = choices.every(({ hidden }) => hidden) ? area.dataset.none : '';
  });
  input.addEventListener('change', (event) => event.stopPropagation());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

for (const [number, area] of [...document.querySelectorAll('[data-filter]')].entries())
  filterChoices(area, number);
