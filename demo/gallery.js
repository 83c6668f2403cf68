// Every state of the widget, each a real one. What is out of sight is not made.
(() => {
  const choices = document.querySelector('#choix');
  const pictures = document.querySelector('#pictures');
  const count = document.querySelector('#nombre');
  const controls = choices.elements;
  const now = '2026-01-13T09:00:00+01:00';
  const answers = {
    causes: ['unknown'],
    submittedAt: null,
    supportContactedAt: null,
    helpRefused: false,
    resolved: false,
    paymentMethod: 'card',
  };
  const refundable = { ...answers, purchasedAt: '2026-01-12T10:00' };
  const { paymentMethod: _, ...unpaid } = refundable;
  const submit = ['.primary'];
  const request = ['[part="result"] > button'];

  const states = [
    { title: 'Question à plusieurs réponses', now, answers: {} },
    { title: 'Question à une réponse', now, answers: unpaid },
    { title: 'Date', now, answers },
    { title: 'Erreur', now, answers: {}, presses: submit },
    {
      title: 'Réponses à corriger',
      now,
      answers: { ...refundable, purchasedAt: '2026-12-12T10:00' },
    },
    { title: 'Demande', now, answers: refundable, presses: request, form: '#receives' },
    {
      title: 'Erreur dans la demande',
      now,
      answers: refundable,
      presses: [...request, ...submit],
      form: '#receives',
    },
    {
      title: 'Formulaire rempli, une pièce à joindre',
      now,
      answers: refundable,
      presses: [
        ...request,
        ['textarea:not([readonly])', 'L’application se ferme dès que je la lance.'],
        'fieldset input',
        ...submit,
      ],
      form: '#receives',
    },
    { title: 'Sans formulaire', now, answers: refundable, presses: request, form: '#none' },
  ];

  /** Presses the first control that fits, once it is there; or writes a text into it. */
  function press(root, [step, ...rest]) {
    if (!step) return;
    const [selector, text] = [step].flat();
    const found = root.querySelector(selector);
    if (found) {
      if (text) {
        found.value = text;
        found.dispatchEvent(new Event('input', { bubbles: true }));
      } else found.click();
      requestAnimationFrame(() => press(root, rest));
      return;
    }
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      press(root, [step, ...rest]);
    });
    observer.observe(root, { childList: true, subtree: true });
  }

  function show(section, { state, theme, lang }) {
    const widget = document.createElement('eligibility-check');
    widget.setAttribute('now', state.now);
    widget.setAttribute('theme', theme);
    widget.setAttribute('lang', lang);
    widget.setAttribute('form', state.form ?? '#receives');
    section.append(widget);
    widget.answers = state.answers;
    if (state.presses) press(widget.shadowRoot, state.presses);
  }

  const waiting = new Map();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        show(target, waiting.get(target));
      }
    },
    { rootMargin: '300px' },
  );

  const values = (select) => [...select.options].map(({ value }) => value).filter(Boolean);

  function draw() {
    seen.disconnect();
    waiting.clear();
    pictures.replaceChildren();
    const { state: chosen, theme, lang } = controls;
    for (const [at, state] of states.entries()) {
      if (chosen.value && chosen.value !== `${at}`) continue;
      for (const language of lang.value ? [lang.value] : values(lang)) {
        for (const shade of theme.value ? [theme.value] : values(theme)) {
          const section = document.createElement('section');
          const heading = document.createElement('h2');
          const shown = theme.querySelector(`[value="${shade}"]`).text.toLowerCase();
          heading.textContent = `${state.title}, ${shown}, ${language}`;
          section.append(heading);
          pictures.append(section);
          waiting.set(section, { state, theme: shade, lang: language });
          seen.observe(section);
        }
      }
    }
    count.textContent = `${waiting.size} vues`;
  }

  function dress() {
    const { width, accent, branded } = controls;
    pictures.style.setProperty('--width', width.value);
    pictures.style.setProperty('--brand', accent.value);
    pictures.classList.toggle('branded', branded.checked);
    choices.querySelector('output').value = `${width.value} px`;
  }

  choices.addEventListener('submit', (event) => event.preventDefault());
  choices.addEventListener('input', dress);
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) draw();
    if (target === controls.accent) {
      controls.branded.checked = true;
      dress();
    }
  });

  // One customer of the policy's own scenarios for each verdict.
  fetch('../dist/policies/abonnements-smarters-pro.json')
    .then((response) => response.json())
    .then(({ scenarios, verdicts }) => {
      const known = new Set(['invalid']);
      for (const { now, answers, expected } of scenarios) {
        if (known.has(expected.verdict)) continue;
        known.add(expected.verdict);
        const label = verdicts[expected.verdict]?.label?.fr ?? expected.verdict;
        states.push({ title: `Résultat : ${label}`, now, answers });
      }
    })
    .catch((error) => console.warn('The results are not shown.', error))
    .finally(() => {
      for (const [at, { title }] of states.entries()) controls.state.add(new Option(title, at));
      dress();
      draw();
    });
})();
