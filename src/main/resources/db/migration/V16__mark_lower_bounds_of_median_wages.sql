-- A median wage of which only a lower bound is known is never at most anything: lists have to tell it apart. The employment of
-- an estimate holds whatever the unit of pay that it is stated with.
alter table role add column median_wage_at_least boolean not null default false;

create or replace view role_figure as
select r.slug as role_slug, r.occupation_slug, left(o.soc, 2) as job_family, o.job_zone, w.median as median_wage,
  e.employment, p.change_percent as projected_change,
  nullif(trim(both '-' from regexp_replace(lower(replace(p.entry_education, '''', '')), '[^a-z0-9]+', '-', 'g')), '')
    as entry_education,
  w.median is not null and coalesce('median' = any(w.at_least), false) as median_wage_at_least
from role r
left join occupation o on o.slug = r.occupation_slug
left join lateral (
  select median, at_least
  from occupation_wage
  where occupation_slug = o.slug and per = 'YEAR' and currency = 'USD'
  order by date desc, position limit 1) w on true
left join lateral (
  select case when collected_soc is null then employment end as employment
  from occupation_wage
  where occupation_slug = o.slug
  order by date desc, employment is null, position limit 1) e on true
left join lateral (
  select change_percent, entry_education from occupation_outlook
  where occupation_slug = o.slug
  order by base_year desc, position limit 1) p on true;

update role r
set median_wage_at_least = f.median_wage_at_least, employment = f.employment
from role_figure f
where f.role_slug = r.slug
  and (r.median_wage_at_least is distinct from f.median_wage_at_least or r.employment is distinct from f.employment);
