export type * from './component.js';

/** Loads the elements from a server, once; resolves when they are defined. */
export async function loadCareerElements(server: string, to: Document = document): Promise<void> {
  const src = `${server.replace(/\/+$/, '')}/embed/v1.js`;
  if (!to.querySelector(`script[src="${src}"]`)) {
    const script = to.createElement('script');
    script.src = src;
    script.async = true;
    to.head.append(script);
  }
  await customElements.whenDefined('career-comparison');
}
