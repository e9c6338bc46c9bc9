-- What may be the same role is found without reading all roles.
create index layer_same_role_ix on layer (slug) where type = 'role' and name = 'pack' and (exact or former_slugs is not null);
create index layer_occupation_ix on layer (occupation) where type = 'role';
