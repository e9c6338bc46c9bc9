-- The history of a document goes on under the slugs that it had before.
create index revision_rename_ix on revision (type, (document ->> 'slug')) where operation = 'rename';
