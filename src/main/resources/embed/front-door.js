// The picker of the front door: type-ahead over the roles, the live comparison, the look of the code, and buttons that copy it.
// Without this script, forms and links do the same with a reload.
(() => {
  'use strict';
  const MOST = 6;
  const form = document.getElementById('picker');
  const input = document.getElementById('role');
  const list = document.getElementById('suggestions');
  const chosen = document.getElementById('chosen');
  const status = document.getElementById('status');
  let options = [];
  let active = -1;
  let asked = 0;
  let timer;


  const roles = () => [...chosen.querySelectorAll('[data-slug]')].map((chip) => ({ slug: chip.dataset.slug, title: chip.dataset.title }));
  const say = (words) => { status.textContent = words; };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const chip = (role) => {
    const made = element('li', {}, element('bdi', { textContent: role.title }), ' ',
      element('a', { href: './', className: 'remove', textContent: '×', ariaLabel: 'Remove ' + role.title }));
    made.dataset.slug = role.slug;
    made.dataset.title = role.title;
    return made;
  };

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    options = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const highlight = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const suggest = async () => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (!typed) {
      close();
      return;
    }
    try {
      const query = new URLSearchParams({ q: typed.slice(0, 100), limit: '8', type: 'role' });
      const ask = async (path) => (await (await fetch(path + query, { headers: { Accept: 'application/json' } })).json()).items || [];
      let found = await ask('api/v1/suggest?');
      // No title continues the text: search for it instead.
      if (!found.length && mine === asked) found = await ask('api/v1/search?fields=slug,title&');
      if (mine !== asked) return;
      const taken = new Set(roles().map((role) => role.slug));
      options = found.filter((role) => !taken.has(role.slug));
      list.replaceChildren(...options.map((role, i) => {
        const option = element('li', { id: 'suggestion-' + i, role: 'option' }, element('bdi', { textContent: role.title }),
          element('small', { textContent: role.text && role.text !== role.title ? role.text : '' }));
        option.setAttribute('aria-selected', 'false');
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          add(role);
        });
        return option;
      }));
      active = -1;
      list.hidden = !options.length;
      input.setAttribute('aria-expanded', String(options.length > 0));
      say(options.length ? options.length + (options.length === 1 ? ' role' : ' roles') + ' found, use the arrow keys to choose.' : 'No role found.');
    } catch {
      if (mine === asked) {
        close();
        say('The roles cannot be asked for at the moment.');
      }
    }
  };

  /** Shows the comparison of the chosen roles as the server makes it, and puts its address into the history. */
  const show = async (remember) => {
    const slugs = roles().map((role) => role.slug);
    input.disabled = slugs.length >= MOST;
    input.placeholder = slugs.length >= MOST ? 'Six roles are the most' : 'Type a role, such as coding';
    if (!slugs.length) {
      say('Choose a role.');
      return;
    }
    form.elements.roles.value = slugs.join(',');
    const address = '?roles=' + slugs.join(',');
    document.getElementById('comparison').setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error('status ' + answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (slugs.join() !== roles().map((role) => role.slug).join()) return;
      for (const id of ['comparison', 'code']) {
        document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
      }
      if (remember) history.pushState(null, '', address);
      document.title = page.title;
      say(slugs.length === 1 ? 'Showing one role; choose another to compare.'
        : 'Comparing ' + roles().map((role) => role.title).join(' and ') + '.');
    } catch {
      document.getElementById('comparison').removeAttribute('aria-busy');
      say('The comparison cannot be loaded at the moment.');
    }
  };

  const add = (role) => {
    if (roles().length < MOST) {
      chosen.append(chip(role));
      input.value = '';
      close();
      show(true);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    input.focus();
    if (!input.value.trim()) say('Type a role, such as coding.');
    suggest();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 120);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && options.length) {
      event.preventDefault();
      highlight((active + 1) % options.length);
    } else if (event.key === 'ArrowUp' && options.length) {
      event.preventDefault();
      highlight((active - 1 + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (options.length) add(options[Math.max(0, active)]);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Backspace' && !input.value && roles().length > 1) {
      chosen.lastElementChild.remove();
      show(true);
    }
  });
  input.addEventListener('blur', () => setTimeout(() => document.activeElement !== input && close(), 150));

  chosen.addEventListener('click', (event) => {
    const button = event.target.closest('.remove');
    if (button && roles().length > 1) {
      event.preventDefault();
      button.parentElement.remove();
      show(true);
      input.focus();
    }
  });

  /** Shows the embed as it looks at a width. */
  const preview = (width) => {
    const place = document.querySelector('.preview > div');
    const { src, title } = place.parentElement.dataset;
    place.parentElement.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.width === width)));
    place.replaceChildren(element('iframe', { src, title, width, height: 420 }));
  };
  /** Shows the code for the look that was chosen. */
  document.addEventListener('change', async (event) => {
    const configure = event.target.closest('#configure');
    if (!configure) return;
    const name = event.target.name;
    const pressed = document.querySelector('.preview [aria-pressed=true]');
    const answer = await fetch('?' + new URLSearchParams(new FormData(configure)), { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.getElementById('code').replaceWith(document.adoptNode(page.getElementById('code')));
    document.getElementById('configure').elements[name].focus();
    if (pressed) preview(pressed.dataset.width);
    say('The code has changed.');
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-width]');
    if (button) preview(button.dataset.width);
  });
  addEventListener('message', (event) => {
    const frame = document.querySelector('.preview iframe');
    if (frame && event.source === frame.contentWindow && event.data && event.data.type === 'career-guide:height') {
      frame.height = event.data.height;
    }
  });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const code = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
      say('Copied to the clipboard.');
    } catch {
      const selection = getSelection();
      selection.selectAllChildren(code);
      button.textContent = 'Selected';
      say('The code is selected; copy it with the keyboard.');
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });

  addEventListener('popstate', () => location.reload());
})();
