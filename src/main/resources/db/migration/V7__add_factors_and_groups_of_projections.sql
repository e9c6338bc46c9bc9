-- What is said to drive a projection, and projections that were made for several occupations together.
alter table occupation_outlook
  add column factors text[],
  add column collected_soc text,
  add column collected_title text;
