-- What the search for one word reads instead of all titles that have it, and what suggestions are ordered by.

-- How far up a title stands among suggestions, before what was typed is known: a thing's own before its others, a short one before
-- a long one, skills and tools after roles.
alter table search_title add column rank integer not null generated always as (
  weight + case position when 0 then 100 else 0 end - least(length(form), 60) / 2
    - case when type in ('skill', 'tool') then 150 else 0 end) stored;

-- The best titles that begin with few letters are read in their order; those that begin with more, all.
create index search_title_letter_ix on search_title (left(form, 1), rank desc) where position = 0;
create index search_title_two_letters_ix on search_title (left(form, 2), rank desc) where position = 0;
create index search_title_three_letters_ix on search_title (left(form, 3), rank desc);
drop index search_title_form_ix;
create index search_title_form_ix on search_title (form) include (rank, type, slug, position);

-- Which things have a stem in a title, with all that ranks them by it: one row a stem of a thing, whatever the number of its titles.
-- Of its own title and of its other titles that have the stem: how many words the shortest has, and whether one is nothing but it.
create table search_posting (
  type text collate "C" not null,
  slug text collate "C" not null,
  stem text collate "C" not null,
  job_family text collate "C",
  weight integer not null,
  rank integer not null,
  own_words smallint,
  own_whole boolean,
  other_words smallint,
  other_whole boolean,
  constraint search_posting_pk primary key (type, slug, stem),
  constraint search_posting_entry_fk foreign key (type, slug) references search_entry on delete cascade
);

alter procedure search_refresh(text, text[]) rename to search_refresh_titles;

create procedure search_refresh_postings(which text, slugs text[]) language sql
as $$
  insert into search_posting (type, slug, stem, job_family, weight, rank, own_words, own_whole, other_words, other_whole)
  select type, slug, stem, job_family, weight, max(rank), min(words) filter (where position = 0),
    bool_or(stems = stem) filter (where position = 0), min(words) filter (where position > 0),
    bool_or(stems = stem) filter (where position > 0)
  from (
    select type, slug, job_family, weight, position, rank, stems, length(words) as words,
      unnest(tsvector_to_array(words)) as stem
    from search_title
    where type = which and slug = any (slugs)) t
  group by type, slug, stem, job_family, weight;
$$;

-- Takes these things of a type into the index anew; what was there of them goes with their entries.
create procedure search_refresh(which text, slugs text[]) language sql
as $$
  call search_refresh_titles(which, slugs);
  call search_refresh_postings(which, slugs);
$$;

do $$
declare
  which text;
  found text[];
begin
  foreach which in array array['role', 'guide', 'comparison', 'case-study', 'certification', 'skill', 'tool'] loop
    select array_agg(slug) into found from search_entry where type = which;
    call search_refresh_postings(which, found);
  end loop;
end $$;

-- All that a search for one word reads of it is in the index.
create index search_posting_stem_ix on search_posting (stem) include (type, slug, job_family, weight, rank, own_words,
  own_whole, other_words, other_whole);

-- Texts are looked at in tiers until there are enough: roles of about 800,000 jobs or more and all that is written for readers, roles
-- of 400,000 or more, other roles, skills and tools.
alter table search_entry add column tier smallint not null generated always as (
  case when type in ('skill', 'tool') then 4 when type <> 'role' or weight >= 118 then 1 when weight >= 112 then 2 else 3 end) stored;
drop index search_entry_words_ix;
create index search_entry_words_first_ix on search_entry using gin (words) where tier = 1;
create index search_entry_words_second_ix on search_entry using gin (words) where tier = 2;
create index search_entry_words_third_ix on search_entry using gin (words) where tier = 3;
create index search_entry_words_fourth_ix on search_entry using gin (words) where tier = 4;

-- How many of these words, each given with others of its kind, are in no title and no text. Words that the index has not by
-- themselves are not counted.
create function search_missing(words text[]) returns bigint language sql stable parallel safe
return (
  select count(*)
  from (select tsvector_to_array(to_tsvector('guide', word)) as stems from unnest(words) word
    where length(split_part(word, ' ', 1)) between 2 and 40) asked
  where stems <> '{}' and not exists (select from search_word w where w.stem = any(asked.stems)));

-- All words of a query, and a word that begins like the one given: the stems there are, as long as they are few, because an index
-- reads all that begins alike before it looks at the other words.
create function search_begun(query text, beginning text) returns tsquery language sql stable parallel safe
return (
  select case when query = '' then begun else to_tsquery('guide', query) && begun end
  from (
    select (case when count(distinct stem) > 30 then max(quote_literal(first)) || ':*'
      else string_agg(distinct quote_literal(stem), ' | ') end)::tsquery as begun
    from (select (tsvector_to_array(to_tsvector('guide', beginning)))[1] as first) b
    join search_word on stem >= first and stem < first || chr(1114111)) s);

-- The words that have most in common with a word, by their groups of three letters. Such groups are looked up; to find the nearest
-- words in their order, without a lower bound, took several times as long.
drop index search_word_trgm_ix;
create index search_word_trgm_ix on search_word using gin (word gin_trgm_ops);
create function search_near(typed text) returns table (word text, in_title boolean) language sql stable parallel safe
set pg_trgm.similarity_threshold = 0.15
begin atomic
  select w.word, w.in_title from search_word w where w.word % typed order by w.word <-> typed, length(w.word) desc, w.word limit 60;
end;
