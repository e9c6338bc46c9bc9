/** Attributes of both elements. */
export interface CareerElementAttributes {
  view?: 'card' | 'full';
  theme?: 'light' | 'dark' | 'auto';
  accent?: string;
  lang?: string;
  /** Code or slug of the place whose wages are shown; the nation by default. */
  place?: string;
  version?: string | number;
  api?: string;
}

/** Attributes of career-comparison: `slug` of a written comparison, or `roles` separated by commas. */
export interface CareerComparisonAttributes extends CareerElementAttributes {
  slug?: string;
  roles?: string;
  criteria?: string;
}

/** Attributes of career-role. */
export interface CareerRoleAttributes extends CareerElementAttributes {
  slug: string;
}

/** The elements themselves: each attribute is a property too. */
export interface CareerElement extends HTMLElement {
  place: string | null;
  retry(): Promise<void>;
}

export interface CareerComparisonElement extends CareerElement {
  slug: string | null;
  roles: string | null;
  view: string | null;
  criteria: string | null;
}

export interface CareerRoleElement extends CareerElement {
  slug: string | null;
  view: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-comparison': CareerComparisonElement;
    'career-role': CareerRoleElement;
  }
}

/** Names and attributes for JSX, Vue and Svelte: extend their own interfaces with this one. */
export interface CareerElements {
  'career-comparison': CareerComparisonAttributes;
  'career-role': CareerRoleAttributes;
}

/** The classes of the elements, once the module is loaded. */
export declare const CareerComparison: CustomElementConstructor & (new () => CareerComparisonElement);
export declare const CareerRole: CustomElementConstructor & (new () => CareerRoleElement);
