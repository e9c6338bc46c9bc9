-- Wages that are only known to be at least so much, and wages that were collected for several occupations together.
alter table occupation_wage
  add column at_least text[],
  add column collected_soc text,
  add column collected_title text;
