-- Search is answered from an index that each process keeps by itself: nothing of it is left in the database.

drop procedure search_refresh(text, text[]);
drop procedure search_refresh_postings(text, text[]);
drop procedure search_refresh_titles(text, text[]);
drop function search_titles(tsquery);
drop function search_near(text);
drop function search_begun(text, text);
drop function search_missing(text[]);
drop table search_posting;
drop table search_title;
drop table search_text;
drop table search_entry;
drop table search_word;
drop view search_document;
drop view search_document_title;
drop function search_unmarked(text);
drop function search_stems(text);
drop function search_form(text);
drop text search configuration guide;
drop text search dictionary guide_stem;

-- The list of roles asks the index for titles, too.
drop view role_title;
drop index if exists role_title_trgm_ix;
drop index if exists role_alternate_title_trgm_ix;

-- What an administrator installed, or what other schemas use, stays.
do $$
begin
  drop extension if exists unaccent;
exception when insufficient_privilege or dependent_objects_still_exist then null;
end $$;
do $$
begin
  drop extension if exists pg_trgm;
exception when insufficient_privilege or dependent_objects_still_exist then null;
end $$;
