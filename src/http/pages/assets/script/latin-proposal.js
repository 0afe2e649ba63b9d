import { latinNameOf } from '../../../../domain/people/latin-name.ts';

/** The Latin spelling of a name is proposed while it is typed, and becomes the name only when it is accepted. */
function proposeFor(box) {
  const latin = document.getElementById(box.dataset.latinFor);
  const names = box.dataset.names.split(' ').map((id) => document.getElementById(id));
  if (!latin || names.includes(null)) return;
  const propose = () => {
    const proposal = latin.value === '' ? latinNameOf(names.map(({ value }) => value).join(' ')) : undefined;
    box.hidden = !proposal;
    if (!proposal) return;
    box.querySelector('output').textContent = proposal.text;
    const letters = proposal.proposedLetters.join(', ');
    box.querySelector('[data-letters-here]').textContent = letters
      ? box.dataset.letters.replace('{letters}', letters)
      : '';
  };
  for (const control of [latin, ...names]) control.addEventListener('input', propose);
  box.querySelector('button').addEventListener('click', (event) => {
    event.preventDefault();
    latin.value = box.querySelector('output').textContent;
    latin.dispatchEvent(new Event('input', { bubbles: true }));
    latin.focus();
  });
}

for (const box of document.querySelectorAll('[data-latin-for]')) proposeFor(box);
