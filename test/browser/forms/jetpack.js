// What Jetpack does once it has taken over: it sends what its state says, which it hears of by
// bubbling events; at hydration it empties what was filled in before, without an event.
const state = {};
const form = document.querySelector('form.contact-form');
const hydrate = () => {
  for (const input of form.querySelectorAll('.grunion-field-wrap input, textarea')) {
    if (input.type !== 'checkbox') input.value = '';
    input.className = input.className.trim();
  }
  form.addEventListener('input', ({ target }) => {
    if (!target.matches('select')) state[target.name] = target.value;
    target.classList.toggle('has-value', target.value !== '');
  });
  form.addEventListener('change', ({ target }) => {
    if (target.matches('select')) state[target.name] = target.value;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fetch('/sent', { method: 'POST', body: new URLSearchParams(state) });
  });
  form.classList.add('is-ajax-form');
  document.body.dataset.done = '';
};
if (document.body.dataset.hydrate === 'late') {
  addEventListener('filling', () => setTimeout(hydrate));
} else hydrate();
