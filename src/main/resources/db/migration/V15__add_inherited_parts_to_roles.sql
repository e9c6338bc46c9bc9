-- Parts of a role that were collected for its reference occupation, by their names.
alter table role add column inherited text[];
