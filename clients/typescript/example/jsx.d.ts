import type { HTMLAttributes } from 'react';

import type { CareerElements } from '../src/elements.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

type Elements = {
  [Name in keyof CareerElements]: CareerElements[Name] & Omit<HTMLAttributes<HTMLElement>, keyof CareerElements[Name]>;
};
