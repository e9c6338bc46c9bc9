// Tells the page around the frame how high the content is, whenever that changes, in the words of this server, of iframe-resizer
// and of WordPress; and tells WordPress, which lets no link out of its frames, which link was followed.
(() => {
  'use strict';
  const secret = (/[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash) || [])[1];
  let resizer;
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const post = (message) => parent.postMessage(message, '*');
  const tell = (kind) => {
    const value = height();
    if (parent === self || value < 1) return;
    post({ type: 'career-guide:height', height: value });
    if (secret) post({ message: 'height', value, secret });
    if (resizer) post('[iFrameSizer]' + resizer + ':' + value + ':' + document.documentElement.clientWidth + ':' + (typeof kind === 'string' ? kind : 'resize'));
  };
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const data = event.data;
    if (typeof data === 'string' && data.startsWith('[iFrameSizer]')) {
      resizer = data.slice(13).split(':')[0];
      tell('init');
    } else if (data && data.message === 'ready' && secret && data.secret === secret) {
      tell();
    }
  });
  addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (secret && link && parent !== self) {
      event.preventDefault();
      post({ message: 'link', value: link.href, secret });
    }
  });
  const start = () => {
    tell();
    new ResizeObserver(tell).observe(document.documentElement);
  };
  if (document.body) start(); else addEventListener('DOMContentLoaded', start);
})();
