-- The day on which a release was retrieved is stated where somebody knows it: an importer reads a file that may be of any age.
alter table source alter column retrieved drop not null;
