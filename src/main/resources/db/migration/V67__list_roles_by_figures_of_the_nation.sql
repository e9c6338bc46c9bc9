-- Lists filter and sort by figures of one kind of place: those of a nation as a whole, first those of the United States.
create or replace view role_figure as
select r.slug as role_slug, r.occupation_slug, left(o.soc, 2) as job_family,
  (o.document -> 'jobZone' ->> 'zone')::integer as job_zone, w.median as median_wage, e.employment,
  p.change_percent as projected_change,
  nullif(trim(both '-' from regexp_replace(lower(replace(p.entry_education, '''', '')), '[^a-z0-9]+', '-', 'g')), '')
    as entry_education,
  w.median is not null and coalesce(w.at_least ? 'median', false) as median_wage_at_least
from role r
left join occupation o on o.slug = r.occupation_slug
left join lateral (
  select (wage ->> 'median')::numeric as median, wage -> 'atLeast' as at_least
  from jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
  where wage ->> 'per' = 'year' and wage ->> 'currency' = 'USD' and wage -> 'place' ->> 'code' not like '%-%'
  order by wage -> 'place' ->> 'code' <> 'US', wage ->> 'date' desc, position limit 1) w on true
left join lateral (
  select case when wage -> 'collectedFor' is null then (wage ->> 'employment')::bigint end as employment
  from jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
  where wage -> 'place' ->> 'code' not like '%-%'
  order by wage -> 'place' ->> 'code' <> 'US', wage ->> 'date' desc, wage -> 'employment' is null, position limit 1) e on true
left join lateral (
  select (outlook ->> 'changePercent')::numeric as change_percent, outlook ->> 'entryEducation' as entry_education
  from jsonb_array_elements(o.document -> 'outlook') with ordinality as outlooks (outlook, position)
  where outlook -> 'place' ->> 'code' not like '%-%'
  order by outlook -> 'place' ->> 'code' <> 'US', (outlook ->> 'baseYear')::integer desc, position limit 1) p on true;

update role r
set median_wage = f.median_wage, median_wage_at_least = f.median_wage_at_least, employment = f.employment,
  projected_change = f.projected_change, entry_education = f.entry_education
from role_figure f
where f.role_slug = r.slug
  and (r.median_wage, r.median_wage_at_least, r.employment, r.projected_change, r.entry_education)
    is distinct from (f.median_wage, f.median_wage_at_least, f.employment, f.projected_change, f.entry_education);
