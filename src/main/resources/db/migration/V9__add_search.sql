-- The search index: copies of titles and texts in the form that searches compare, made anew for what a publication changes
-- (see SearchIndex). All of it follows from the content.

create extension if not exists unaccent;

-- English stems with no word left out: in titles of work, "it" and "or" have a meaning.
create text search dictionary guide_stem (template = snowball, language = english);
create text search configuration guide (parser = default);
alter text search configuration guide
  add mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart,
    int, uint, float, sfloat, version, email, host, url, url_path, file
  with unaccent, guide_stem;

-- A text in lower case, without accents and signs: words with a space between. Initials with points are one word, and the signs of
-- C++ and C# count.
create function search_form(given text) returns text language sql stable strict parallel safe
return trim(regexp_replace(replace(replace(regexp_replace(regexp_replace(lower(unaccent(given)),
  '\m([a-z])\.(?=[a-z](\.|\M))', '\1', 'g'), '[''’]', '', 'g'), '+', 'plus'), '#', 'sharp'),
  '[^a-z0-9\u0080-\U0010FFFF]+', ' ', 'g'));

-- The stems of a form in order, without those that tell no title from another.
create function search_stems(form text) returns text language sql stable strict parallel safe
return coalesce((
  select string_agg(lexeme, ' ' order by positions[1], lexeme)
  from unnest(to_tsvector('guide', form))
  where lexeme not in ('a', 'an', 'and', 'the', 'of', 'for', 'in', 'to', 'or', 'with', 'at', 'by')), '');

-- A text without the marks that excerpts get in answers.
create function search_unmarked(given text) returns text language sql immutable strict parallel safe
return translate(given, U&'\E000\E001', '');

-- Whatever can be found, one row a title: the first is the thing's own. A title with its abbreviation after it in brackets, such
-- as Registered Nurse (RN), is two.
create view search_document_title as
select 'role' as type, slug, 0 as position, title from role
union all select 'role', role_slug, 2 * position + 1, regexp_replace(title, ' \([^()]+\)$', '') from role_alternate_title
union all select 'role', role_slug, 2 * position + 2, substring(title from ' \(([^()]+)\)$')
  from role_alternate_title where title ~ ' \([^()]+\)$'
union all select 'guide', slug, 0, title from guide
union all select 'comparison', slug, 0, title from comparison
union all select 'case-study', slug, 0, title from case_study
union all select 'certification', slug, 0, title from certification
union all select 'certification', slug, 1, code from certification
union all select 'skill', slug, 0, title from skill
union all select 'tool', slug, 0, title from tool;

-- Whatever can be found, with its text. Its weight says how much it matters, as far as is known: by the number of jobs, by whether
-- guides and comparisons are about it, by the number of roles that ask for it.
create view search_document as
select 'role' as type, r.slug, r.title, r.sort_title, r.summary,
  concat_ws(E'\n', r.summary, r.description, (
    select string_agg(d.title, E'\n' order by rr.position)
    from role_responsibility rr join responsibility d on d.slug = rr.responsibility_slug
    where rr.role_slug = r.slug)) as body,
  r.job_family,
  (20 * log(greatest(coalesce(r.employment, 1), 1)))::integer
    + case when exists (select from comparison_role c where c.role_slug = r.slug)
      or exists (select from guide_role g where g.role_slug = r.slug) then 50 else 0 end as weight
from role r
union all
select 'guide', g.slug, g.title, g.sort_title, g.summary,
  concat_ws(E'\n', g.summary, (
    select string_agg(c.title || E'\n' || c.body, E'\n' order by c.position)
    from guide_chapter c where c.guide_slug = g.slug)),
  null, 0
from guide g
union all
select 'comparison', c.slug, c.title, c.sort_title, c.summary, concat_ws(E'\n', c.summary, c.introduction, c.verdict), null, 0
from comparison c
union all
select 'case-study', s.slug, s.title, s.sort_title, s.summary, concat_ws(E'\n', s.summary, s.story), null, 0
from case_study s
union all
select 'certification', c.slug, c.title, c.sort_title, c.summary, concat_ws(E'\n', c.summary, c.description, o.title), null, 0
from certification c join organisation o on o.slug = c.issuer_slug
union all
select 'skill', s.slug, s.title, s.sort_title, s.summary, concat_ws(E'\n', s.summary, s.description), null,
  (20 * log(1 + (select count(*) from role_skill r where r.skill_slug = s.slug)))::integer
from skill s
union all
select 'tool', t.slug, t.title, t.sort_title, t.summary, concat_ws(E'\n', t.summary, t.description, t.category_title), null,
  (20 * log(1 + (select count(*) from role_tool r where r.tool_slug = t.slug)))::integer
from tool t;

-- What is matched: all words of a thing. They are kept out of the row, so that many rows are read fast.
create table search_entry (
  type text collate "C" not null,
  slug text collate "C" not null,
  job_family text collate "C",
  weight integer not null,
  words tsvector not null,
  constraint search_entry_pk primary key (type, slug)
) with (toast_tuple_target = 128);
alter table search_entry alter column words set storage external;
create index search_entry_words_ix on search_entry using gin (words);

-- What is shown of a match.
create table search_text (
  type text collate "C" not null,
  slug text collate "C" not null,
  title text not null,
  summary text not null,
  body text not null,
  constraint search_text_pk primary key (type, slug),
  constraint search_text_entry_fk foreign key (type, slug) references search_entry on delete cascade
);

create table search_title (
  type text collate "C" not null,
  slug text collate "C" not null,
  position integer not null,
  title text not null,
  form text collate "C" not null,
  stems text collate "C" not null,
  words tsvector not null,
  job_family text collate "C",
  weight integer not null,
  constraint search_title_pk primary key (type, slug, position),
  constraint search_title_entry_fk foreign key (type, slug) references search_entry on delete cascade
);
create index search_title_words_ix on search_title using gin (words);
create index search_title_form_ix on search_title (form);

-- Every word that is in use, to tell a typing error from a word.
create table search_word (
  word text collate "C" constraint search_word_pk primary key,
  stem text collate "C" not null,
  in_title boolean not null
);
create index search_word_stem_ix on search_word (stem);
create index search_word_trgm_ix on search_word using gist (word gist_trgm_ops);

-- Takes these things of a type into the index anew.
create procedure search_refresh(which text, slugs text[]) language sql
as $$
  delete from search_entry where type = which and slug = any (slugs);
  insert into search_entry (type, slug, job_family, weight, words)
  select d.type, d.slug, d.job_family, d.weight,
    setweight(to_tsvector('guide', search_form(d.sort_title)), 'A')
      || setweight(to_tsvector('guide', coalesce((
        select string_agg(search_form(t.title), ' ') from search_document_title t
        where t.type = which and t.slug = d.slug and t.position > 0), '')), 'B')
      || setweight(to_tsvector('guide', search_form(d.body)), 'D')
  from search_document d
  where d.type = which and d.slug = any (slugs);
  insert into search_text (type, slug, title, summary, body)
  select d.type, d.slug, search_unmarked(d.title), search_unmarked(d.summary), search_unmarked(d.body)
  from search_document d
  where d.type = which and d.slug = any (slugs);
  insert into search_title (type, slug, position, title, form, stems, words, job_family, weight)
  select t.type, t.slug, t.position, search_unmarked(t.title), t.form, search_stems(t.form), to_tsvector('guide', t.form),
    e.job_family, e.weight
  from (
    select type, slug, position, title, search_form(title) as form from search_document_title
    where type = which and slug = any (slugs)) t
  join search_entry e on e.type = t.type and e.slug = t.slug;
  insert into search_word (word, stem, in_title)
  select word, coalesce((ts_lexize('guide_stem', word))[1], word), bool_or(in_title)
  from (
    select regexp_split_to_table(form, ' ') as word, true as in_title from search_title
    where type = which and slug = any (slugs)
    union
    select regexp_split_to_table(search_form(body), ' '), false from search_text
    where type = which and slug = any (slugs)) w
  where length(word) between 2 and 40
  group by word
  on conflict (word) do update set in_title = true where excluded.in_title and not search_word.in_title;
$$;

do $$
declare
  which text;
  found text[];
begin
  foreach which in array array['role', 'guide', 'comparison', 'case-study', 'certification', 'skill', 'tool'] loop
    select array_agg(slug) into found from search_document where type = which;
    call search_refresh(which, found);
  end loop;
end $$;
