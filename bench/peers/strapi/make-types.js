// Writes the content types that rows.sql has the rows of, with the stock controllers, routes and services, into src/api.
const { mkdirSync, writeFileSync } = require('fs');

const part = (alias) => ({ relation: 'manyToOne', target: 'role', inversedBy: alias });
const one = (target) => ({ relation: 'manyToOne', target });
const parts = (target) => ({ relation: 'oneToMany', target, mappedBy: 'role' });

const types = {
  source: {
    slug: 'string', title: 'string', publisher: 'string', release: 'string', licence: 'string', licence_url: 'string', url: 'string',
    retrieved: 'string',
  },
  skill: { slug: 'string', title: 'string', kind: 'string', summary: 'text', description: 'text' },
  tool: { slug: 'string', title: 'string', kind: 'string', summary: 'text', description: 'text' },
  responsibility: { slug: 'string', title: 'string', summary: 'text', description: 'text' },
  work_setting: { slug: 'string', title: 'string', summary: 'text' },
  certification: { slug: 'string', title: 'string', code: 'string', issuer: 'string' },
  role: {
    slug: 'string', title: 'string', summary: 'text', description: 'text', onet_soc: 'string', soc: 'string', reference_title: 'string',
    reference_match: 'string', reference_note: 'text', job_family: 'string', job_zone: 'integer', job_zone_date: 'string',
    entry_education: 'string', median_wage: 'float', projected_change: 'float', last_published: 'string',
    alternate_titles: parts('role_alternate_title'), skills: parts('role_skill'), tools: parts('role_tool'),
    responsibilities: parts('role_responsibility'), work_settings: parts('role_work_setting'),
    certifications: parts('role_certification'), education: parts('role_education'), wages: parts('role_wage'),
    outlook: parts('role_outlook'),
  },
  role_alternate_title: { role: part('alternate_titles'), title: 'string', note: 'text', source: one('source') },
  role_skill: {
    role: part('skills'), skill: one('skill'), importance: 'float', level: 'float', date: 'string', source: one('source'),
  },
  role_tool: {
    role: part('tools'), tool: one('tool'), hot: 'boolean', in_demand: 'boolean', category_code: 'string', category_title: 'string',
    source: one('source'),
  },
  role_responsibility: { role: part('responsibilities'), responsibility: one('responsibility'), type: 'string' },
  role_work_setting: { role: part('work_settings'), work_setting: one('work_setting') },
  role_certification: { role: part('certifications'), certification: one('certification') },
  role_education: { role: part('education'), level: 'string', share_percent: 'float', date: 'string', source: one('source') },
  role_wage: {
    role: part('wages'), place_code: 'string', place_name: 'string', date: 'string', currency: 'string', per: 'string', mean: 'float',
    percentile_10: 'float', percentile_25: 'float', median: 'float', percentile_75: 'float', percentile_90: 'float', employment: 'integer',
    source: one('source'),
  },
  role_outlook: {
    role: part('outlook'), place_code: 'string', place_name: 'string', base_year: 'integer', target_year: 'integer',
    base_employment: 'integer', target_employment: 'integer', change_percent: 'float', openings_per_year: 'integer',
    entry_education: 'string', work_experience: 'string', on_the_job_training: 'string', source: one('source'),
  },
};

const uid = (table) => {
  const name = table.replaceAll('_', '-');
  return `api::${name}.${name}`;
};
const attribute = (type) => (typeof type === 'string' ? { type } : { ...type, type: 'relation', target: uid(type.target) });

for (const [table, fields] of Object.entries(types)) {
  const name = table.replaceAll('_', '-');
  const write = (file, text) => {
    mkdirSync(`src/api/${name}/${file.split('/').slice(0, -1).join('/')}`, { recursive: true });
    writeFileSync(`src/api/${name}/${file}`, text);
  };
  write(`content-types/${name}/schema.json`, JSON.stringify({
    kind: 'collectionType',
    collectionName: table,
    info: { singularName: name, pluralName: name.replace(/y$/, 'ie') + 's', displayName: name },
    options: { draftAndPublish: false },
    attributes: Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, attribute(type)])),
  }));
  for (const kind of ['controller', 'service', 'router']) {
    const folder = kind === 'router' ? 'routes' : kind + 's';
    write(`${folder}/${name}.js`, `module.exports = require('@strapi/strapi').factories.createCore${kind[0].toUpperCase()}${kind.slice(1)}('${uid(table)}');\n`);
  }
}
