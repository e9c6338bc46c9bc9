-- What has a word is read best first, and no further than an answer needs.

-- How good a match a thing is for a word: its own title is nothing but the word, or has it while another title is nothing but it, or
-- has it; another title is nothing but it, or has it.
alter table search_posting add column tier smallint not null generated always as (
  case when own_whole then 1 when own_words > 0 and other_whole then 2 when own_words > 0 then 3 when other_whole then 4
    else 5 end) stored;
create index search_posting_best_ix on search_posting (stem, type, tier, weight desc, slug) include (job_family, rank, own_words,
  own_whole, other_words, other_whole);
drop index search_posting_stem_ix;

-- Titles with several words are looked at in tiers: those of roles of about 800,000 jobs or more and of what is written for readers,
-- those of other roles, then the other titles of either; those of skills and tools by themselves.
alter table search_title add column tier smallint not null generated always as (
  case when type in ('skill', 'tool') then 5 else case when position = 0 or type = 'certification' then 1 else 3 end
    + case when type = 'role' and weight < 118 then 1 else 0 end end) stored;
drop index search_title_words_ix;
create index search_title_words_first_ix on search_title using gin (words) where tier = 1;
create index search_title_words_second_ix on search_title using gin (words) where tier = 2;
create index search_title_words_third_ix on search_title using gin (words) where tier = 3;
create index search_title_words_fourth_ix on search_title using gin (words) where tier = 4;
create index search_title_words_fifth_ix on search_title using gin (words) where tier = 5;

-- What is called just so, whatever its tier.
create index search_title_stems_ix on search_title (stems, weight desc);

-- The titles that a query finds: a thousand of skills and tools, and of all others a thousand, those of the first tiers.
create function search_titles(query tsquery) returns setof search_title language sql stable parallel safe
begin atomic
  (
    select * from search_title where tier = 1 and words @@ query
    union all
    select * from search_title where tier = 2 and words @@ query
    union all
    select * from search_title where tier = 3 and words @@ query
    union all
    select * from search_title where tier = 4 and words @@ query
    limit 1000)
  union all
  (select * from search_title where tier = 5 and words @@ query limit 1000);
end;
