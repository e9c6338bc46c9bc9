-- What roles are filtered, sorted and matched by: scores for interests and work values of their occupations, and ratings of skills.
alter table role add column realistic numeric, add column investigative numeric, add column artistic numeric, add column social numeric, add column enterprising numeric, add column conventional numeric;
create index role_realistic_ix on role (realistic, slug);
create index role_investigative_ix on role (investigative, slug);
create index role_artistic_ix on role (artistic, slug);
create index role_social_ix on role (social, slug);
create index role_enterprising_ix on role (enterprising, slug);
create index role_conventional_ix on role (conventional, slug);

alter table role_skill add column importance numeric, add column level numeric;
update role_skill k set importance = s.importance, level = s.level
from (
  select r.slug, e.stated ->> 'skill' as skill, (e.stated ->> 'importance')::numeric as importance, (e.stated ->> 'level')::numeric as level
  from role r cross join jsonb_array_elements(r.document -> 'skills') e (stated)) s
where s.slug = k.role_slug and s.skill = k.skill_slug;

-- The scores as they are, and how far those of each kind spread: the root of the sum of the squares of their distances from their mean.
create view role_score as
select r.slug as role_slug, r.occupation_slug, i.*, v.*
from role r
left join occupation o on o.slug = r.occupation_slug
left join lateral (
  select max(score) filter (where title = 'realistic') as realistic,
    max(score) filter (where title = 'investigative') as investigative,
    max(score) filter (where title = 'artistic') as artistic,
    max(score) filter (where title = 'social') as social,
    max(score) filter (where title = 'enterprising') as enterprising,
    max(score) filter (where title = 'conventional') as conventional,
    nullif(sqrt(count(*) * var_pop(score)), 0) as interest_spread
  from (
    select lower(s ->> 'title') as title, (s ->> 'score')::numeric as score
    from jsonb_array_elements(o.document -> 'interests') s) stated
  where title in ('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional')) i on true
left join lateral (
  select max(score) filter (where title = 'achievement') as achievement,
    max(score) filter (where title = 'working conditions') as working_conditions,
    max(score) filter (where title = 'recognition') as recognition,
    max(score) filter (where title = 'relationships') as relationships,
    max(score) filter (where title = 'support') as support,
    max(score) filter (where title = 'independence') as independence,
    nullif(sqrt(count(*) * var_pop(score)), 0) as work_value_spread
  from (
    select lower(s ->> 'title') as title, (s ->> 'score')::numeric as score
    from jsonb_array_elements(o.document -> 'workValues') s) stated
  where title in ('achievement', 'working conditions', 'recognition', 'relationships', 'support', 'independence')) v on true;

-- Each score divided by the spread of its kind: the sum of their products with numbers of mean 0 and spread 1 is the correlation.
-- Null where a score of the kind is unknown, or all are equal.
create table role_profile (
  role_slug text collate "C" constraint role_profile_pk primary key
    constraint role_profile_role_fk references role on delete cascade,
  realistic double precision,
  investigative double precision,
  artistic double precision,
  social double precision,
  enterprising double precision,
  conventional double precision,
  achievement double precision,
  working_conditions double precision,
  recognition double precision,
  relationships double precision,
  support double precision,
  independence double precision
);

update role r set realistic = s.realistic, investigative = s.investigative, artistic = s.artistic, social = s.social, enterprising = s.enterprising, conventional = s.conventional
from role_score s where s.role_slug = r.slug and s.interest_spread is not null;
insert into role_profile
select role_slug, realistic / interest_spread, investigative / interest_spread, artistic / interest_spread, social / interest_spread, enterprising / interest_spread, conventional / interest_spread, achievement / work_value_spread, working_conditions / work_value_spread, recognition / work_value_spread, relationships / work_value_spread, support / work_value_spread, independence / work_value_spread
from role_score;
