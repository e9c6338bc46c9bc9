-- Which built-in content was published last, and the version of the whole content after it: while both are the same, a start has
-- nothing to publish.
alter table content
  add column built_in_digest text,
  add column built_in_version bigint;
