/** Custom properties through the DOM, as the page's policy allows. @param {Record<string, string | number>} properties */
export const set = properties => (/** @type {HTMLElement | SVGElement | null} */ element) => {
  for (const [name, value] of Object.entries(properties)) element?.style.setProperty(name, String(value));
};
