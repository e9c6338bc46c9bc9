import type { components } from '../src/index.js';

type Compared = components['schemas']['RoleComparison'];

/** The median wages of roles, and the web component that shows the rest. */
export function Comparison({ compared, server }: { compared: Compared; server: string }) {
  const wages = compared.rows.find((row) => row.criterion === 'wages');
  const median = wages?.kind === 'number' ? wages.measures.find((measure) => measure.name === 'median') : undefined;
  return (
    <section>
      <h1>{compared.title}</h1>
      <ul>
        {compared.roles.map((role, i) => (
          <li key={role.slug}>
            {role.title}: {median?.values[i]?.text ?? 'Not collected'}
          </li>
        ))}
      </ul>
      <career-comparison roles={compared.roles.map((role) => role.slug).join(',')} api={server} view="card" />
      <p>{compared.attribution.text}</p>
    </section>
  );
}
