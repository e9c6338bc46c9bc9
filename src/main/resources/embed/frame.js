// Tells the page around the frame how high the content is, whenever that changes.
(() => {
  const tell = () => parent.postMessage({ type: 'career-guide:height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
  const start = () => {
    tell();
    new ResizeObserver(tell).observe(document.documentElement);
  };
  if (document.body) start(); else addEventListener('DOMContentLoaded', start);
})();
