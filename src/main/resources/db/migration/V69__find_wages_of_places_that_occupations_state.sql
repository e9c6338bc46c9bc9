-- The states and areas for which occupations themselves state wages, with the latest yearly ones; without a date if there are only
-- hourly ones. Lists of roles of a place are filtered and sorted by them and by those of place_wage, whichever are later.
create table stated_place_wage (
  place_code text collate "C" not null,
  occupation_slug text collate "C" not null
    constraint stated_place_wage_occupation_fk references occupation on delete cascade,
  place_name text not null,
  source_slug text collate "C" not null,
  date text collate "C",
  currency text not null,
  median numeric,
  median_at_least boolean not null,
  constraint stated_place_wage_pk primary key (place_code, occupation_slug)
);
create index stated_place_wage_occupation_ix on stated_place_wage (occupation_slug);

insert into stated_place_wage
  (place_code, occupation_slug, place_name, source_slug, date, currency, median, median_at_least)
select distinct on (wage -> 'place' ->> 'code', o.slug) wage -> 'place' ->> 'code', o.slug, wage -> 'place' ->> 'name',
  wage ->> 'source', case when wage ->> 'per' = 'year' then wage ->> 'date' end, wage ->> 'currency',
  case when wage ->> 'per' = 'year' then cast(wage ->> 'median' as numeric) end,
  coalesce(wage -> 'atLeast' @> '["median"]', false)
from occupation o cross join lateral jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
where wage -> 'place' ->> 'code' like '%-%'
order by wage -> 'place' ->> 'code', o.slug, wage ->> 'per' <> 'year', wage ->> 'date' desc, position;
