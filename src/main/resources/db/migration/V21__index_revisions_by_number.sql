-- Snapshots read the latest revision of each document up to a number of the log, along this index.
create index revision_type_slug_number_ix on revision (type, slug, number desc);
drop index revision_type_slug_ix;
